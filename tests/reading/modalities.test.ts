import { modalitiesOf, polarityOf } from "../../src/reading/modalities";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import { analyseText } from "../../src/text/analyse";
import { slice } from "../../src/text/spans";
import { aDraft } from "./a-draft";

/** The modalities of a text that is all content; `own` are the words that name the speaker. */
function modalities(
  text: string,
  parts: Parameters<typeof aDraft>[0] = {},
  { conditional = false, own = "" } = {},
) {
  const draft = aDraft({ ...parts, content: [{ start: 0, end: text.length }] });
  return modalitiesOf(surfaceOf(analyseText(text)), {
    draft,
    conditional,
    isOwn: (subject) => slice(text, subject) === own,
  }).join(" ");
}

test.each([
  ["the ship sank", "ASSERTED"],
  ["the ship must leave", "DEMANDED"],
  ["the harbour has to close", "DEMANDED"],
  ["the harbour had to close", "DEMANDED"],
  ["the ship cannot be allowed to leave", "DEMANDED"],
  ["the ship may leave", "POSSIBLE"],
  ["the ship has perhaps left", "POSSIBLE"],
  ["the ship may have left", "POSSIBLE"],
  ["the ship will leave", "EXPECTED"],
  ["the ship is going to leave", "EXPECTED"],
  ["the ship is old and will sink", "ASSERTED EXPECTED"],
  ["the ship must leave and that the harbour would close", "DEMANDED EXPECTED"],
  ["the ship is likely to leave", "EXPECTED"],
  ["it is possible that the ship left", "POSSIBLE"],
  ["the ship is of the possible kind", "ASSERTED"],
  ["“Where is the ship?”", "QUESTIONED"],
])("%s: %s", (content, expected) => {
  expect(modalities(content)).toBe(expected);
});

test.each([
  ["a plan that would close the harbour"],
  ["he knew that the ship would sink"],
  ["the ship that must leave is old"],
  ["they met in May 2024"],
  ["the ship would have sunk"],
  ["the crew has a will of iron"],
])("only main verbs tell: %s", (content) => {
  expect(modalities(content)).toBe("ASSERTED");
});

test("what the cue tells goes before what the words tell", () => {
  expect(modalities("to leave", { modality: "PROMISED" })).toBe("PROMISED");
  expect(modalities("the ship must leave", { modality: "DENIED" })).toBe("DENIED");
});

describe("a speaker's own acts to come", () => {
  const own = { own: "Lund" };
  test.each([
    ["Lund will open the harbour", {}, "PROMISED"],
    ["Lund is small and would open the harbour", {}, "ASSERTED PROMISED"],
    ["Lund will close the harbour", { cueClass: "WARNING" as const }, "THREATENED"],
    ["Lund will be late", {}, "EXPECTED"],
    ["Lund will be closed", {}, "EXPECTED"],
    ["Malmo will open the harbour", {}, "EXPECTED"],
    ["Lund will open the harbour", { type: "PROPOSITIONAL_ATTITUDE" as const }, "EXPECTED"],
  ])("%s with %j: %s", (content, parts, expected) => {
    expect(modalities(content, parts, own)).toBe(expected);
  });

  test("in the speaker's own words", () => {
    expect(modalities("“We will rebuild the harbour,”")).toBe("PROMISED");
    expect(modalities("we will rebuild the harbour")).toBe("EXPECTED");
  });

  test("whoever assures somebody promises", () => {
    expect(modalities("Malmo would not attack", { cueLemma: "assure" })).toBe("PROMISED");
    expect(modalities("Malmo did not attack", { cueLemma: "assure" })).toBe("ASSERTED");
  });
});

test("a condition is added, and makes a warning a threat", () => {
  const given = { conditional: true };
  expect(modalities("the ship will leave if it rains", {}, given)).toBe("EXPECTED CONDITIONAL");
  expect(modalities("if it leaves, there will be trouble", { cueClass: "WARNING" }, given)).toBe(
    "THREATENED CONDITIONAL",
  );
});

test.each([
  [{}, "POSITIVE"],
  [{ modality: "DENIED" }, "NEGATIVE"],
  [{ negated: true }, "NEGATIVE"],
  [{ modality: "DENIED", negated: true }, "POSITIVE"],
] as const)("%j is %s", (parts, expected) => {
  expect(polarityOf(aDraft(parts), surfaceOf(analyseText("It rains.")))).toBe(expected);
});

test.each([
  ["Roe vowed never to close it", "to close it", "NEGATIVE"],
  ["Roe vowed to close it", "to close it", "POSITIVE"],
  ["Roe vowed it never", "it never", "POSITIVE"],
])("what negates the content from outside: %s", (text, content, expected) => {
  const start = text.indexOf(content);
  const draft = aDraft({
    cue: { start: 4, end: 9 },
    content: [{ start, end: start + content.length }],
  });
  expect(polarityOf(draft, surfaceOf(analyseText(text)))).toBe(expected);
});

test.each([
  ["Roe asked no minister to come", "NEGATIVE"],
  ["Roe asked one minister to come", "POSITIVE"],
])("an act towards nobody: %s", (text, expected) => {
  const start = text.indexOf("to come");
  const draft = aDraft({
    cue: { start: 4, end: 9 },
    addressee: [{ start: 10, end: start - 1 }],
    content: [{ start, end: text.length }],
  });
  expect(polarityOf(draft, surfaceOf(analyseText(text)))).toBe(expected);
});

test.each([
  ["“There will be no strike while I lead this union.”", "PROMISED"],
  ["“There will be no strike this week.”", "EXPECTED"],
  ["there will be no strike while he leads this union", "EXPECTED"],
])("what lasts as long as the speaker does: %s %s", (content, expected) => {
  expect(modalities(content)).toBe(expected);
});
