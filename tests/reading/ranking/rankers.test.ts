import fc from "fast-check";
import { logistic, probabilitiesOf } from "../../../src/reading/ranking/rankers";

const score = fc.double({ min: -800, max: 800, noNaN: true });

test("probabilities sum to 1 and keep the order of the scores, however large these are", () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 20 }), (scores) => {
      const probabilities = probabilitiesOf(scores);
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
      const highest = scores.indexOf(Math.max(...scores));
      expect(probabilities[highest]).toBe(Math.max(...probabilities));
    }),
  );
});

test("even odds are a half, and odds turned round the rest", () => {
  expect(logistic(0)).toBe(0.5);
  fc.assert(fc.property(score, (odds) => expect(logistic(odds) + logistic(-odds)).toBeCloseTo(1)));
});
