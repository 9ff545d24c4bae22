import { cueCandidates } from "../../../src/reading/ranking/cue-candidates";
import { loadRankers } from "../../../src/reading/ranking/load-rankers";
import { cueProbabilities } from "../../../src/reading/ranking/rank-cues";
import { aParsedText, tokenOf } from "./a-parsed-text";
import { evenly } from "./a-ranker";

const { text, proposals } = aParsedText("The old captain said that the harbour was closed.");

test("candidates have the probability of their score, all other tokens none", () => {
  const probabilities = cueProbabilities(evenly(0), text, proposals);
  const candidates = new Set(cueCandidates(text, proposals));
  expect(probabilities).toHaveLength(text.count);
  for (const [at, probability] of probabilities.entries())
    expect(probability).toBe(candidates.has(at) ? 0.5 : 0);
});

test("the shipped ranker finds the verb of saying likelier than any other word", () => {
  const probabilities = cueProbabilities(loadRankers().cue, text, proposals);
  expect(probabilities.indexOf(Math.max(...probabilities))).toBe(tokenOf(text, "said"));
});
