import { matchContents } from "../../../../bench/eval/stories/match";
import type { Span } from "../../../../src/text/article-text";

const TEXT = "one two three four five six";
const place = (id: string, file: string, ...content: readonly string[]) => ({
  id,
  file,
  content: content.map((words): Span => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length };
  }),
});
const pairs = (gold: readonly ReturnType<typeof place>[], found: typeof gold) =>
  [...matchContents(gold, found, () => TEXT)].map(([a, b]) => `${a.id}=${b.id}`);

describe("contents", () => {
  it("are one where half of the words of either are shared, in any number of pieces", () => {
    expect(pairs([place("g", "x", "one two")], [place("f", "x", "two three")])).toEqual([]);
    expect(pairs([place("g", "x", "one two")], [place("f", "x", "one two three")])).toEqual([
      "g=f",
    ]);
    expect(pairs([place("g", "x", "one", "six")], [place("f", "x", "six", "one")])).toEqual([
      "g=f",
    ]);
  });

  it("are paired the likest first and each once", () => {
    const gold = [place("g1", "x", "one two three four"), place("g2", "x", "one two three")];
    const found = [place("f1", "x", "one two three"), place("f2", "x", "one two")];
    expect(pairs(gold, found)).toEqual(["g2=f1", "g1=f2"]);
  });

  it("of two files are none", () => {
    expect(pairs([place("g", "x", "one")], [place("f", "y", "one")])).toEqual([]);
  });
});
