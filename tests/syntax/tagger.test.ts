import { ClusterTable } from "../../src/syntax/cluster-table";
import type { FeatureList, Scorer } from "../../src/syntax/feature-list";
import { Tagger } from "../../src/syntax/tagger";
import { PADDING, WordFeatures } from "../../src/syntax/word-features";

const TAGS = 5;

/** A model with weights of no meaning that depend on every feature. */
function anyModel(classes: number): Scorer & { asked: number } {
  return {
    classes,
    asked: 0,
    score({ keys, length }: FeatureList, scores: Int32Array) {
      this.asked += 1;
      scores.fill(0, 0, classes);
      for (const key of keys.subarray(0, length))
        for (let c = 0; c < classes; c += 1)
          scores[c] = (scores[c] ?? 0) + ((Math.imul(key, 2 * c + 3) >> 24) & 63);
    },
  };
}

const models = () => ({
  words: anyModel(2 * TAGS),
  first: anyModel(TAGS),
  second: anyModel(TAGS),
});
const clusters = new ClusterTable(Int32Array.of(), Int32Array.of());

function tags(tagger: Tagger, sentence: string, how: "tag" | "tagOnce" = "tag"): number[] {
  const list = sentence.split(" ");
  const words = new WordFeatures(20, clusters);
  words.read(list, 0, list.length);
  const found = new Int32Array(20 + 2 * PADDING);
  tagger[how](words, found);
  return [...found.subarray(PADDING, PADDING + list.length)];
}

const SENTENCES = [
  "Says who says",
  "who says SAYS Says",
  "SAYS WHO",
  "says 1987 2026 iPhone ’s 's",
];

describe("Tagger", () => {
  it("remembers words and still says what a new one says", () => {
    const used = new Tagger(models());
    for (const sentence of [...SENTENCES, ...SENTENCES])
      expect(tags(used, sentence)).toEqual(tags(new Tagger(models()), sentence));
  });

  it("asks about a word that it remembers only for what stands around it", () => {
    const parts = models();
    const tagger = new Tagger(parts);
    tags(tagger, SENTENCES[0] ?? "");
    const before = parts.words.asked;
    tags(tagger, SENTENCES[0] ?? "");
    expect(parts.words.asked - before).toBe(3);
  });

  it("uses each pass's own half of the scores by the words", () => {
    const parts = models();
    const nothing = {
      classes: TAGS,
      score: (_: FeatureList, scores: Int32Array) => void scores.fill(0),
    };
    const words: Scorer = {
      classes: 2 * TAGS,
      score(_, scores) {
        scores.fill(0);
        scores[1] = 1;
        scores[TAGS + 3] = 1;
      },
    };
    const tagger = new Tagger({ words, first: nothing, second: nothing });
    expect(tags(tagger, "one two", "tagOnce")).toEqual([1, 1]);
    expect(tags(tagger, "one two")).toEqual([3, 3]);
    expect(parts.words.asked).toBe(0);
  });
});
