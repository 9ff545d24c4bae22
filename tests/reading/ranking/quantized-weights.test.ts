import fc from "fast-check";
import { FeatureVector } from "../../../src/reading/ranking/feature-vector";
import { QuantizedWeights } from "../../../src/reading/ranking/quantized-weights";
import { InputError } from "../../../src/shared/errors";
import { ByteReader, ByteWriter } from "../../../src/syntax/bytes";

function vectorOf(...keys: number[]): FeatureVector {
  const vector = new FeatureVector(keys.length);
  vector.keys.set(keys);
  vector.length = keys.length;
  return vector;
}

test("a score is the sum of its features' weights, and a key beyond the table falls into it", () => {
  const weights = QuantizedWeights.of(Float32Array.of(0.5, -1, 0.25, 0), 1.27);
  expect(weights.score(vectorOf())).toBe(0);
  expect(weights.score(vectorOf(0, 1))).toBeCloseTo(-0.5);
  expect(weights.score(vectorOf(4))).toBeCloseTo(0.5);
  expect(weights.score(vectorOf(-1))).toBe(0);
});

test("no weight is rounded by more than half a step, none beyond the highest kept", () => {
  const weight = fc.float({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 8, maxLength: 8 }), (list) => {
      const weights = QuantizedWeights.of(Float32Array.from(list), 2);
      for (const [key, value] of list.entries()) {
        const nearest = Math.max(-2, Math.min(2, value));
        const kept = weights.score(vectorOf(key));
        expect(Math.abs(kept - nearest)).toBeLessThanOrEqual(weights.scale / 2 + 1e-3);
      }
    }),
  );
});

test("a table larger than any that is written is refused", () => {
  const out = new ByteWriter();
  out.number(40);
  out.number(1);
  expect(() => QuantizedWeights.read(new ByteReader(out.take()))).toThrow(InputError);
});
