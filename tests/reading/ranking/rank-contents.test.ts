import { cueFacts } from "../../../src/reading/ranking/content-facts";
import { loadRankers } from "../../../src/reading/ranking/load-rankers";
import { rankContents } from "../../../src/reading/ranking/rank-contents";
import type { Weights } from "../../../src/reading/ranking/rankers";
import { aParsedText, tokenOf, wordsOf } from "./a-parsed-text";
import { scoring } from "./a-ranker";

const plain = "The old captain said that the harbour was closed.";

function ranked(weights: Weights) {
  const { text, proposals } = aParsedText(plain);
  const cue = tokenOf(text, "said");
  const probabilities = new Float32Array(text.count).fill(0.1);
  probabilities[cue] = 0.9;
  const facts = cueFacts(text, cue, tokenOf(text, "captain"), probabilities);
  const [best] = rankContents(weights, text, proposals, facts);
  return best && { ...best, words: best.content.pieces.map((piece) => wordsOf(text, piece)) };
}

test("the shipped ranker chooses the clause, and is sure of it", () => {
  const best = ranked(loadRankers().content);
  expect(best?.words).toEqual(["that the harbour was closed"]);
  expect(best?.probability).toBeGreaterThan(0.5);
});

test("where nothing is likelier than no content, little is left for the rest", () => {
  const best = ranked(scoring(20));
  expect(best?.probability).toBeLessThan(0.01);
  expect(best?.score).toBeLessThan(0.01);
});

test("a score is never more than two and a half", () => {
  const best = ranked(scoring(-20, 20));
  expect(best?.probability).toBeCloseTo(1);
  expect(best?.score).toBeCloseTo(2.5);
});
