import {
  decodeAntecedentRanker,
  encodeAntecedentRanker,
  loadAntecedentRanker,
} from "../../../../src/reading/mentions/antecedents/antecedent-ranker";
import { FeatureVector } from "../../../../src/reading/ranking/feature-vector";
import { QuantizedWeights } from "../../../../src/reading/ranking/quantized-weights";
import { InputError } from "../../../../src/shared/errors";

const vector = new FeatureVector(1);
vector.add(20, 1, 2);

test("a file gives back the weights", () => {
  const weights = QuantizedWeights.of(Float32Array.of(0.5, -0.25, 1, 0.75), 1);
  const read = decodeAntecedentRanker(encodeAntecedentRanker(weights));
  expect(read.score(vector)).toBe(weights.score(vector));
  expect(read.score(vector)).not.toBe(0);
});

test("what is no such file is named", () => {
  expect(() => decodeAntecedentRanker(Uint8Array.of(1, 2, 3))).toThrow(InputError);
});

test("the package has one, read once", () => {
  expect(loadAntecedentRanker()).toBe(loadAntecedentRanker());
});
