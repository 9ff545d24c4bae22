import { hashText } from "../../src/shared/hash";
import { ClusterTable } from "../../src/syntax/cluster-table";
import { normaliseWord, PADDING, WordFeatures } from "../../src/syntax/word-features";

const clusters = new ClusterTable(
  Int32Array.from([hashText("minister"), hashText("0000")]),
  Int32Array.from([(3 << 16) | 17, (4 << 16) | 18]),
);

function read(...words: string[]): WordFeatures {
  const features = new WordFeatures(20, clusters);
  features.read(words, 0, words.length);
  return features;
}

describe("normaliseWord", () => {
  it.each([
    ["“", '"'],
    ["''", '"'],
    ["’s", "'s"],
    ["n’t", "n't"],
    ["-LRB-", "("],
    ["said", "said"],
    ["constructor", "constructor"],
  ])("writes %s as %s", (word, normal) => expect(normaliseWord(word)).toBe(normal));
});

describe("WordFeatures", () => {
  it("takes capitals, digits and curly marks apart only where they matter", () => {
    const { lower, cased } = read("Minister", "minister", "1987", "2026", "isn’t", "isn't");
    expect(lower[PADDING]).toBe(lower[PADDING + 1]);
    expect(cased[PADDING]).not.toBe(cased[PADDING + 1]);
    expect(lower[PADDING + 2]).toBe(lower[PADDING + 3]);
    expect(lower[PADDING + 4]).toBe(lower[PADDING + 5]);
  });

  it("gives words with one ending one suffix, and too short words none", () => {
    const { suffix } = read("denied", "replied", "ed", "deny");
    expect(suffix[2]?.[PADDING]).toBe(suffix[2]?.[PADDING + 1]);
    expect(suffix[2]?.[PADDING + 2]).toBe(0);
    expect(suffix[2]?.[PADDING]).not.toBe(suffix[2]?.[PADDING + 3]);
  });

  it("looks classes up by the lower-cased word with its digits as 0", () => {
    const { fine, coarse } = read("MINISTER", "2026", "unheard-of");
    expect([...fine.subarray(PADDING, PADDING + 3)]).toEqual([17, 18, 0]);
    expect([...coarse.subarray(PADDING, PADDING + 3)]).toEqual([3, 4, 0]);
  });

  it("knows a headline in capitals", () => {
    expect(read("MINISTER", "QUITS", ".").shouting).toBe(1);
    expect(read("MINISTER", "quits", ".").shouting).toBe(0);
  });

  it("holds nothing of the sentence before", () => {
    const features = read("one", "two", "three", "four", "five");
    features.read(["two"], 0, 1);
    const fresh = read("two");
    for (const column of ["lower", "cased", "shape", "fine", "coarse"] as const)
      expect(features[column].slice(0, 1 + 2 * PADDING)).toEqual(
        fresh[column].slice(0, 1 + 2 * PADDING),
      );
  });
});
