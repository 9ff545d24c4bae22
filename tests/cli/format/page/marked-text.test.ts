import fc from "fast-check";
import { type Mark, markedText } from "../../../../src/cli/format/page/marked-text";

const mark = (element: string, start: number, end: number, lead = ""): Mark => ({
  element,
  start,
  end,
  attributes: "",
  lead,
});
const whole = (text: string) => ({ start: 0, end: text.length });
const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, "");

/** Whether every element ends within the one it begins in. */
function isWellFormed(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)(\w+)>/g)) {
    if (slash !== "/") open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe("markedText", () => {
  it("puts marks around their words, one within another", () => {
    const marks = [mark("b", 6, 9), mark("i", 2, 12), mark("u", 2, 4)];
    expect(markedText("He said it was so.", whole("He said it was so."), marks)).toBe(
      "He<i><u> s</u>ai<b>d i</b>t w</i>as so.",
    );
  });

  it("cuts marks that cross, and leads in only once", () => {
    expect(
      markedText("abcdef", whole("abcdef"), [mark("i", 0, 4, "*"), mark("b", 2, 6, "!")]),
    ).toBe("<i>*ab<b>!cd</b></i><b>ef</b>");
  });

  it("shows of a mark what lies within, without its lead where it begins before", () => {
    expect(
      markedText("abcdef", { start: 2, end: 5 }, [mark("i", 0, 3, "*"), mark("b", 5, 6)]),
    ).toBe("<i>c</i>de");
  });

  it("escapes the text", () => {
    expect(markedText("a<b>&", whole("a<b>&"), [mark("i", 1, 4)])).toBe("a<i>&lt;b&gt;</i>&amp;");
  });

  it("keeps the text, whatever the marks, and stays well formed", () => {
    const marks = fc.array(
      fc
        .record({
          element: fc.constantFrom("a", "b", "i"),
          start: fc.nat(30),
          length: fc.nat(30),
        })
        .map(({ element, start, length }) => mark(element, start, start + length)),
    );
    const text = "abcdefghijklmnopqrst";
    fc.assert(
      fc.property(marks, (all) => {
        const html = markedText(text, whole(text), all);
        expect(withoutTags(html)).toBe(text);
        expect(isWellFormed(html)).toBe(true);
      }),
    );
  });

  it("takes as many marks within each other as there may be", () => {
    const text = "x".repeat(20_000);
    const marks = Array.from({ length: 10_000 }, (_, at) => mark("i", at, text.length - at));
    expect(withoutTags(markedText(text, whole(text), marks))).toBe(text);
  });
});
