import fc from "fast-check";
import { wordFinder } from "../../../src/reading/language-model/find-words";

const find = (text: string, words: string) =>
  wordFinder(text, { start: 0, end: text.length })(words);
const found = (text: string, words: string) =>
  find(text, words).map(({ start, end }) => text.slice(start, end));

it("finds every occurrence, in text order", () => {
  expect(find("So it was, and it is.", "it")).toEqual([
    { start: 3, end: 5 },
    { start: 15, end: 17 },
  ]);
});

it.each([
  ["the\n  pier", "the pier"],
  ["the pier", "the \t pier"],
  ["the pier", "  the pier\n"],
  ["the\u00a0pier", "the pier"],
])("takes any white space for any other: %j for %j", (text, words) => {
  expect(found(`At ${text}.`, words)).toEqual([text]);
});

it.each([
  ["a word that goes on", "She said he was healed.", "he was heal"],
  ["a word that began before", "She said so.", "he said"],
  ["other capitals", "She said so.", "she said"],
  ["other quotation marks", "“So,” she said.", '"So,"'],
  ["other dashes", "north–south", "north-south"],
  ["words joined over others", "north and south", "north south"],
  ["no word", "So it was.", " "],
  ["half a surrogate pair", "So 🙂 it was.", "\ude42"],
  ["a letter without its accent", "cafe\u0301", "cafe"],
])("does not find %s", (_, text, words) => {
  expect(find(text, words)).toEqual([]);
});

it("looks nowhere but in its stretch of the text", () => {
  const look = wordFinder("it, it, it", { start: 3, end: 6 });
  expect(look("it")).toEqual([{ start: 4, end: 6 }]);
});

it("finds what was cut out at words, white space aside", () => {
  const words = fc.array(fc.constantFrom("a", "Lund", "“No,”", "🙂", "é"), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      words,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(" ", "\n", " \u2003"),
      (list, a, b, gap) => {
        const from = a % list.length;
        const wanted = list.slice(from, from + 1 + (b % (list.length - from))).join(" ");
        const hits = found(list.join(gap), wanted);
        expect(hits.length).toBeGreaterThan(0);
        for (const hit of hits) expect(hit.replace(/\s+/g, " ")).toBe(wanted);
      },
    ),
  );
});
