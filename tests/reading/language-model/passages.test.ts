import fc from "fast-check";
import { passagesOf } from "../../../src/reading/language-model/passages";
import { analyseText } from "../../../src/text/analyse";

const passages = (text: string) => passagesOf(analyseText(text));
const paragraph = (length: number) => `${"It rained. ".repeat(length / 11)}\n\n`;

it("is one where the text is short, and none where there is none", () => {
  expect(passages("One.\n\nTwo.")).toEqual([{ start: 0, end: 10 }]);
  expect(passages("")).toEqual([]);
});

it("cuts between paragraphs", () => {
  const text = paragraph(5500).repeat(3);
  expect(passages(text)?.map(({ start }) => start)).toEqual([0, 2 * paragraph(5500).length]);
});

it("cuts a long paragraph between sentences", () => {
  const text = paragraph(22_000);
  const cut = passages(text) ?? [];
  expect(cut).toHaveLength(2);
  for (const { start, end } of cut)
    expect(text.slice(start, end)).toMatch(/^It rained\.[\s\S]*\.$/);
});

it.each([
  ["a sentence is too long", "rain ".repeat(3000)],
  ["there is too much", paragraph(11_000).repeat(9)],
])("gives none where %s", (_, text) => {
  expect(passages(text)).toBeNull();
});

it("covers all words, none twice, in bounded passages", () => {
  const lengths = fc.array(fc.integer({ min: 11, max: 15_000 }), { maxLength: 6 });
  fc.assert(
    fc.property(lengths, (list) => {
      const text = list.map((length) => paragraph(length)).join("");
      const cut = passages(text) ?? [];
      expect(
        cut
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
      for (const { start, end } of cut) expect(end - start).toBeLessThanOrEqual(12_000);
    }),
    { numRuns: 25 },
  );
});
