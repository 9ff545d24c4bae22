import { FeatureVector } from "../../../src/reading/ranking/feature-vector";
import { QuantizedWeights } from "../../../src/reading/ranking/quantized-weights";
import { decodeRankers, encodeRankers } from "../../../src/reading/ranking/rankers-file";
import { InputError } from "../../../src/shared/errors";

const weights = (...values: number[]) => QuantizedWeights.of(Float32Array.from(values), 1.27);
const rankers = { cue: weights(0.5, -1), source: weights(0, 2, 0.01, 0), content: weights(0.2, 0) };

const scoreOf = (one: QuantizedWeights, key: number): number => {
  const vector = new FeatureVector(1);
  vector.keys[0] = key;
  vector.length = 1;
  return one.score(vector);
};

test("weights come back from the file rounded to bytes, and those beyond the highest as the highest", () => {
  const { cue, source } = decodeRankers(encodeRankers(rankers));
  expect(scoreOf(cue, 0)).toBeCloseTo(0.5);
  expect(scoreOf(cue, 3)).toBeCloseTo(-1);
  expect(scoreOf(source, 1)).toBeCloseTo(1.27);
  expect(scoreOf(source, 2)).toBeCloseTo(0.01);
});

test.each([
  ["another kind of file", (file: Uint8Array) => file.fill(0, 0, 4)],
  ["a damaged file", (file: Uint8Array) => file.fill(7, 26, 30)],
  ["half a file", (file: Uint8Array) => file.subarray(0, 24)],
])("%s is refused with a clear message", (_name, spoil) => {
  expect(() => decodeRankers(spoil(encodeRankers(rankers)))).toThrow(InputError);
});
