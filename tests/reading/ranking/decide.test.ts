import fc from "fast-check";
import { decideEach, outermostOf } from "../../../src/reading/ranking/decide";
import { loadRankers } from "../../../src/reading/ranking/load-rankers";
import { aParsedText, wordsOf } from "./a-parsed-text";

function decisions(plain: string, least: number) {
  const passage = aParsedText(plain);
  const likely = decideEach(loadRankers(), passage).filter(
    ({ probability }) => probability >= least,
  );
  return { text: passage.text, likely, outermost: outermostOf(passage.text, likely) };
}

const PLAIN = "The premier asked the envoy to carry the message, the state broadcaster reported.";

test("every cue is decided on for itself", () => {
  const { text, likely } = decisions(PLAIN, 0.2);
  expect(likely.map(({ cue }) => text.words[cue])).toEqual(["asked", "reported"]);
});

test("the outermost of nested attributions is chosen", () => {
  const { text, outermost } = decisions(PLAIN, 0.2);
  expect(
    outermost.map(
      ({ cue, content }) =>
        `${text.words[cue]}: ${content.pieces.map((piece) => wordsOf(text, piece)).join(" … ")}`,
    ),
  ).toEqual(["reported: The premier asked the envoy to carry the message"]);
});

test("what is likely to be right in half of its words has a probability of 0 to 1", () => {
  for (const { probability, score } of decisions(PLAIN, 0).likely) {
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1.000001);
    expect(score).toBeGreaterThanOrEqual(probability);
  }
});

test("contents never overlap and hold no other cue, whatever the text", () => {
  const words = fc.constantFrom(
    "Voss",
    "said",
    "told",
    "that",
    "reporters",
    ",",
    ".",
    '"',
    "the",
    "harbour",
    "closed",
    "who",
    ":",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const taken = new Set<number>();
      for (const { cue, content } of decisions(list.join(" "), 0.1).outermost) {
        const tokens = [
          cue,
          ...content.pieces.flatMap(([from, to]) =>
            Array.from({ length: to - from }, (_, at) => from + at),
          ),
        ];
        for (const token of tokens) {
          expect(taken.has(token)).toBe(false);
          taken.add(token);
        }
      }
    }),
    { numRuns: 60 },
  );
});
