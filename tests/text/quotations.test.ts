import type { Quotation } from "../../src/text/article-text";
import { findParagraphs } from "../../src/text/paragraphs";
import { findQuotations } from "../../src/text/quotations";
import { slice } from "../../src/text/spans";

const find = (text: string) => findQuotations(text, findParagraphs(text));
const words = (text: string) => (quotation: Quotation) =>
  quotation.inner.map((span) => slice(text, span)).join(" / ");
const quotationsOf = (text: string) => find(text).map(words(text));

describe("marks of every kind", () => {
  test.each([
    ["straight", '"The dam holds," Ana Roe said. "For now."', ["The dam holds,", "For now."]],
    ["curly", "“The dam holds,” Ana Roe said.", ["The dam holds,"]],
    ["British single", "'We won't pay,' she said. 'Not yet.'", ["We won't pay,", "Not yet."]],
    ["curly single", "‘We won’t pay,’ she said.", ["We won’t pay,"]],
    ["guillemets", "«Nous verrons», said the mayor. ‹Peut-être.›", ["Nous verrons", "Peut-être."]],
    ["guillemets with spaces", "« Nous verrons », said the mayor.", ["Nous verrons"]],
    ["guillemets turned inwards", "»Wir zahlen nicht«, she said.", ["Wir zahlen nicht"]],
    ["German", "„Wir zahlen nicht“, she said. ‚Nie.‘", ["Wir zahlen nicht", "Nie."]],
    ["Swedish", "”Vi betalar inte”, she said.", ["Vi betalar inte"]],
    ["TeX", "``The dam holds,'' she said.", ["The dam holds,"]],
    ["two apostrophes", "''It doesn't hold,'' she said.", ["It doesn't hold,"]],
    ["curly opened, straight closed", '“The dam holds," she said.', ["The dam holds,"]],
    ["in brackets", 'The dam ("the wall") and "the gate"; both hold.', ["the wall", "the gate"]],
    ["between dashes", 'She said—"never"—and left.', ["never"]],
    ["no space behind", 'She said "never."The door closed.', ["never."]],
    ["ellipsis at both ends", 'He said "...and then..." and left.', ["...and then..."]],
  ])("%s", (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });
});

describe("nesting", () => {
  test.each([
    ["single in double", `"He told me 'go away' twice," she said.`],
    ["double in single", `'He told me "go away" twice,' she said.`],
    ["single in double, curly", "“He told me ‘go away’ twice,” she said."],
    ["opened together", `"'Go away' is what he told me," she said.`],
    ["closed together", `"He told me: 'Go away.'"`],
  ])("%s", (_, text) => {
    const [outer, inner, ...others] = find(text);
    expect(outer).toMatchObject({ parent: null, closed: true });
    expect(inner).toMatchObject({ parent: 0, closed: true });
    expect(others).toEqual([]);
    expect(slice(text, inner?.inner[0] ?? { start: 0, end: 0 })).toMatch(/^go away\.?$/i);
  });

  test("a quotation left open inside another ends with it", () => {
    const text = "“She wrote «never again,” he said. Then rain fell.";
    expect(find(text).map((q) => [words(text)(q), q.closed])).toEqual([
      ["She wrote «never again,", true],
      ["never again,", false],
    ]);
  });
});

describe("several paragraphs", () => {
  const text = "“The dam was old.\n“It was ‘tired’.\n“We knew,” she said.\nNobody answered.";

  test("repeated opening marks make one quotation with a part a paragraph", () => {
    expect(quotationsOf(text)).toEqual(["The dam was old. / It was ‘tired’. / We knew,", "tired"]);
    const [whole] = find(text);
    expect(whole?.closed).toBe(true);
    expect(whole?.parts.map((part) => slice(text, part))).toEqual([
      "“The dam was old.",
      "“It was ‘tired’.",
      "“We knew,”",
    ]);
    expect(slice(text, whole ?? { start: 0, end: 0 })).toMatch(/^“The dam[\s\S]*knew,”$/);
  });

  test("it works with single marks", () => {
    expect(quotationsOf("‘The dam was old.\n‘We knew,’ she said.")).toEqual([
      "The dam was old. / We knew,",
    ]);
  });

  test("without the repeated mark it ends with its paragraph, unclosed", () => {
    const open = "“The dam was old.\nWe knew, she said.";
    expect(find(open).map((q) => [words(open)(q), q.closed])).toEqual([
      ["The dam was old.", false],
    ]);
  });
});

describe("what is no quotation", () => {
  test.each([
    ["possessive plurals", "The leaders' plan and the workers' union met the Joneses' lawyers."],
    ["apostrophes", "It's O'Neill's; they don't know whose 'tis."],
    ["elisions", "In the '90s rock 'n' roll came back, so get 'em. ‘em all. The class of '08."],
    ["feet and inches", `He is 6'2" tall and the pipe is 5' 11" long.`],
    ["inches", `The 12" record and the 14" tyre.`],
    ["minutes and seconds", `The wreck lies at 54° 10' 20" north.`],
    ["a dropped g", "They were goin' home and talkin' loudly."],
    ["empty marks", `She typed "" and “” and "'".`],
    ["a closing mark alone", 'The dam holds" she said.'],
  ])("%s", (_, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  test.each([
    [`'The leaders' plan is dead,' she said.`, ["The leaders' plan is dead,"]],
    ["‘The boys’ club is closed,’ she said.", ["The boys’ club is closed,"]],
    [`"He is 6'2" tall," she said.`, [`He is 6'2" tall,`]],
    [`"The 12" record is mine," she said.`, [`The 12" record is mine,`]],
    [`They call themselves 'patriots' in the press.`, ["patriots"]],
    [`It began "in 2012" and ended "in 2013" at last.`, ["in 2012", "in 2013"]],
    [`The workers' leader said 'no' to the bosses' offer.`, ["no"]],
  ])("%s", (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });
});
