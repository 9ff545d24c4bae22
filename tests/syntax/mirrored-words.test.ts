import { ClusterTable } from "../../src/syntax/cluster-table";
import { MirroredWords } from "../../src/syntax/mirrored-words";
import { taggedWords } from "../../src/syntax/parser-features";
import { PADDING, WordFeatures } from "../../src/syntax/word-features";

it("has the last word first and what stands behind the sentence before it", () => {
  const features = new WordFeatures(10, new ClusterTable(Int32Array.of(), Int32Array.of()));
  features.read(["She", "said", "so"], 0, 3);
  const tags = Int32Array.of(-1, -1, -1, 5, 6, 7, -1, -1, -1);
  const words = taggedWords(features, tags, Int32Array.of());
  const mirrored = new MirroredWords(10, words.kinds);
  mirrored.read({ ...words, guess: null });
  expect(mirrored.length).toBe(3);
  expect([...mirrored.tags.subarray(0, 9)]).toEqual([-1, -1, -1, 7, 6, 5, -1, -1, -1]);
  expect(mirrored.lower[PADDING]).toBe(words.lower[PADDING + 2]);
  expect(mirrored.ending[PADDING + 2]).toBe(words.ending[PADDING]);
  expect(mirrored.lower[PADDING - 1]).toBe(words.lower[PADDING + 3]);
  expect(mirrored.lower[PADDING + 3]).toBe(words.lower[PADDING - 1]);
});
