import { decideEach } from "../../../src/reading/ranking/decide";
import { loadRankers } from "../../../src/reading/ranking/load-rankers";
import { aParsedText, wordsOf } from "./a-parsed-text";

const passage = aParsedText(
  "The premier asked the envoy to carry the message, the state broadcaster reported.",
);
const decisions = decideEach(loadRankers(), passage);
const { text } = passage;

test("every cue is decided on for itself", () => {
  const likely = decisions.filter(({ probability }) => probability >= 0.2);
  expect(
    likely.map(
      ({ cue, content }) =>
        `${text.words[cue]}: ${content.pieces.map((piece) => wordsOf(text, piece)).join(" … ")}`,
    ),
  ).toEqual([
    expect.stringMatching(/^asked: (?:the envoy )?to carry the message$/),
    "reported: The premier asked the envoy to carry the message",
  ]);
});

test("a decision has its alternatives, the best first", () => {
  for (const { probability, score, others } of decisions) {
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1.000001);
    expect(score).toBeGreaterThanOrEqual(probability);
    const scores = [score, ...others.map((other) => other.score)];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  }
});
