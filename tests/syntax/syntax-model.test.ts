import fc from "fast-check";
import { analyseSyntax, loadSyntax } from "../../src/syntax/load-model";
import { LONGEST_PIECE, type Syntax } from "../../src/syntax/syntax-model";
import { cpuCost } from "../support/cpu-cost";

const read = (sentence: string) => {
  const words = sentence.split(" ");
  return { words, ...analyseSyntax(words) };
};

/** "child relation head" for every word. */
const arcs = (sentence: string) => {
  const { words, heads, relations } = read(sentence);
  return words.map((word, at) => `${word} ${relations[at]} ${words[heads[at] ?? -1] ?? "ROOT"}`);
};

function expectTree(
  { heads, relations, tags, lemmas, universalTags }: Syntax,
  count: number,
): void {
  for (const column of [heads, relations, tags, lemmas, universalTags])
    expect(column).toHaveLength(count);
  const roots = [...heads.keys()].filter((at) => heads[at] === -1);
  expect(roots).toHaveLength(count === 0 ? 0 : 1);
  for (const root of roots) expect(relations[root]).toBe("root");
  expect(relations.filter((relation) => relation === "root")).toHaveLength(roots.length);
  for (let start = 0; start < count; start += 1) {
    let at = start;
    for (let step = 0; at >= 0 && step <= count; step += 1) at = heads[at] ?? -1;
    expect(at).toBe(-1);
  }
}

describe("analyseSyntax", () => {
  it("tags in both tag sets", () => {
    const { tags, universalTags } = read("The two ministers have denied the reports .");
    expect(tags).toEqual(["DT", "CD", "NNS", "VBP", "VBN", "DT", "NNS", "."]);
    expect(universalTags).toEqual(["DET", "NUM", "NOUN", "AUX", "VERB", "DET", "NOUN", "PUNCT"]);
  });

  it("lemmatises by tag", () => {
    expect(read("The ministers said they were leaving .").lemmas).toEqual([
      "the",
      "minister",
      "say",
      "they",
      "be",
      "leave",
      ".",
    ]);
  });

  it("puts words of like company into one class, and unknown ones into none", () => {
    const { fineClasses, coarseClasses } = read("monday tuesday qzxvqzxv");
    expect(fineClasses[0]).toBe(fineClasses[1]);
    expect(coarseClasses[0]).toBe(coarseClasses[1]);
    expect(fineClasses[0]).toBeGreaterThan(0);
    expect([fineClasses[2], coarseClasses[2]]).toEqual([0, 0]);
  });

  it("finds who says what", () => {
    const found = arcs("The minister said that the company denied the report .");
    expect(found).toContain("minister nsubj said");
    expect(found).toContain("denied ccomp said");
    expect(found).toContain("company nsubj denied");
    expect(found).toContain("report obj denied");
    expect(found).toContain("that mark denied");
    expect(found).toContain("said root ROOT");
  });

  it("tells the passive subject and its agent", () => {
    const found = arcs("The plan was rejected by the parliament .");
    expect(found).toContain("plan nsubj:pass rejected");
    expect(found).toContain("was aux:pass rejected");
    expect(found).toContain("parliament obl:agent rejected");
  });

  it("reads hyphenated words whole or split", () => {
    expect(read("A state-owned bank failed .").tags).toEqual(["DT", "JJ", "NN", "VBD", "."]);
    expect(read("A state - owned bank failed .").tags[2]).toBe("HYPH");
  });

  it("reads curly marks like straight ones", () => {
    const curly = read("“ I ’m ready , ” she said .");
    const straight = read('" I \'m ready , " she said .');
    expect(curly.tags).toEqual(straight.tags);
    expect(curly.heads).toEqual(straight.heads);
  });

  it("gives nothing for no words and a root for one", () => {
    expectTree(analyseSyntax([]), 0);
    expectTree(analyseSyntax([""]), 1);
    expectTree(analyseSyntax(["Yes"]), 1);
  });

  it("gives one tree for any words, twice the same", () => {
    const news = fc.constantFrom(
      "the",
      "said",
      "Minister",
      ",",
      '"',
      "(",
      "2025",
      "that",
      "-",
      "and",
    );
    const word = fc.oneof(news, fc.string({ unit: "binary", maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const found = analyseSyntax(words);
        expectTree(found, words.length);
        expect(analyseSyntax(words)).toEqual(found);
      }),
    );
  });

  it("does not remember the sentence before", () => {
    const alone = read("She said so .");
    read("Reports that the talks had failed were denied by both governments on Monday .");
    expect(read("She said so .")).toEqual(alone);
  });

  it("reads sentences of any length as one tree, in linear time", () => {
    const words = Array.from({ length: 20 * LONGEST_PIECE + 3 }, (_, at) =>
      at % 7 === 0 ? "said" : "minister",
    );
    expectTree(analyseSyntax(words.slice(0, LONGEST_PIECE + 1)), LONGEST_PIECE + 1);
    expect(cpuCost(() => void analyseSyntax(words), 5000)).toBeLessThan(5000);
    const found = analyseSyntax(words);
    expect([...found.heads].filter((head) => head === -1)).toHaveLength(1);
    expect(found.relations[LONGEST_PIECE + 1]).toBeDefined();
  });

  it("loads its model once", () => {
    expect(loadSyntax()).toBe(loadSyntax());
  });
});
