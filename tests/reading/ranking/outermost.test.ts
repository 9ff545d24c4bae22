import fc from "fast-check";
import type { Decision } from "../../../src/reading/ranking/decide";
import { outermostOf } from "../../../src/reading/ranking/outermost";

const COUNT = 20;
type Range = readonly [number, number];

const ranked = (score: number, ...pieces: Range[]) => ({
  content: { pieces, side: 1, startEdge: 1, endEdge: 1 },
  probability: Math.min(1, score),
  score,
});

const decision = (
  cue: number,
  best: ReturnType<typeof ranked>,
  ...others: ReturnType<typeof ranked>[]
): Decision => ({ cue, source: cue, ...best, others });

const chosen = (found: readonly Decision[], least = 0) =>
  outermostOf(COUNT, found, ({ probability }) => probability >= least).map(
    ({ cue, content }) => `${cue}: ${content.pieces.map((piece) => piece.join("-")).join(" ")}`,
  );

test("what does not touch is chosen in text order", () => {
  expect(chosen([decision(10, ranked(0.9, [11, 15])), decision(1, ranked(0.5, [2, 5]))])).toEqual([
    "1: 2-5",
    "10: 11-15",
  ]);
});

test("what lies within a content is left for reading that content", () => {
  const outer = decision(1, ranked(0.8, [2, 12]));
  const inner = decision(5, ranked(1.1, [6, 12]), ranked(0.9, [14, 16]));
  expect(chosen([inner, outer])).toEqual(["1: 2-12"]);
});

test("one that reaches into another takes its next best content", () => {
  const first = decision(1, ranked(1.2, [2, 10]), ranked(0.1, [2, 3]));
  const second = decision(12, ranked(0.9, [8, 12]), ranked(0.6, [13, 16]));
  expect(chosen([first, second])).toEqual(["1: 2-10", "12: 13-16"]);
});

test("or the other one does, where that is better for both", () => {
  const first = decision(1, ranked(1.2, [2, 10]), ranked(1.1, [2, 8]));
  const second = decision(12, ranked(0.9, [8, 12]), ranked(0.3, [13, 16]));
  expect(chosen([first, second])).toEqual(["1: 2-8", "12: 8-12"]);
});

test("a content that is not likely enough is no way out", () => {
  const first = decision(1, ranked(1.2, [2, 10]), ranked(0.2, [2, 3]));
  const second = decision(12, ranked(0.9, [8, 12]), ranked(0.2, [13, 16]));
  expect(chosen([first, second], 0.3)).toEqual(["1: 2-10"]);
});

test("contents never overlap and hold no other cue", () => {
  const range = fc
    .tuple(fc.nat(COUNT - 1), fc.integer({ min: 1, max: 6 }))
    .map(([from, size]): Range => [from, Math.min(COUNT, from + size)]);
  const alternative = fc
    .tuple(fc.double({ min: 0, max: 1.5, noNaN: true }), range)
    .map(([score, piece]) => ranked(score, piece));
  const decisions = fc.uniqueArray(
    fc
      .tuple(fc.nat(COUNT - 1), fc.array(alternative, { minLength: 1, maxLength: 4 }))
      .map(([cue, all]) => {
        const free = all.filter(({ content: { pieces } }) =>
          pieces.every(([from, to]) => cue < from || cue >= to),
        );
        const [best, ...others] = free.toSorted((a, b) => b.score - a.score);
        return best ? decision(cue, best, ...others) : null;
      }),
    { selector: (one) => one?.cue, maxLength: 10 },
  );
  fc.assert(
    fc.property(decisions, (some) => {
      const found = some.filter((one) => one !== null);
      const taken = new Set<number>();
      for (const { cue, content } of outermostOf(COUNT, found, () => true)) {
        const inside = content.pieces.flatMap(([from, to]) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        );
        for (const token of [cue, ...inside]) {
          expect(taken.has(token)).toBe(false);
          taken.add(token);
        }
      }
    }),
  );
});
