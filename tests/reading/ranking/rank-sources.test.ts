import { loadRankers } from "../../../src/reading/ranking/load-rankers";
import { likeliestSource } from "../../../src/reading/ranking/rank-sources";
import { sourceCandidates } from "../../../src/reading/ranking/source-candidates";
import { aParsedText, tokenOf } from "./a-parsed-text";
import { evenly, scoring } from "./a-ranker";

const { text, proposals } = aParsedText(
  "The old captain told the mate that the harbour was closed.",
);
const cue = tokenOf(text, "told");

test("the candidate with the highest score is taken, of equal ones the first", () => {
  const candidates = sourceCandidates(text, cue);
  expect(candidates.length).toBeGreaterThan(2);
  const scores = candidates.map((_, place) => (place === 2 ? 5 : 1));
  expect(likeliestSource(scoring(...scores), text, proposals, cue)).toBe(candidates[2]);
  expect(likeliestSource(evenly(1), text, proposals, cue)).toBe(candidates[0]);
});

test("the shipped ranker takes who tells, not who is told", () => {
  expect(likeliestSource(loadRankers().source, text, proposals, cue)).toBe(
    tokenOf(text, "captain"),
  );
});
