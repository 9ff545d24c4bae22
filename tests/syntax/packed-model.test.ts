import fc from "fast-check";
import { ByteReader, ByteWriter } from "../../src/syntax/bytes";
import { FeatureList } from "../../src/syntax/feature-list";
import { PackedModel, type WeightRow } from "../../src/syntax/packed-model";

const CLASSES = 70;

function packed(rows: readonly WeightRow[]): PackedModel {
  const out = new ByteWriter();
  PackedModel.write(out, CLASSES, rows);
  return PackedModel.read(new ByteReader(out.take()));
}

function scoresOf(model: PackedModel, keys: readonly number[]): Float32Array {
  const features = new FeatureList(keys.length);
  features.keys.set(keys);
  features.length = keys.length;
  const scores = new Float32Array(CLASSES).fill(99);
  model.score(features, scores);
  return scores;
}

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0);
const row = fc.record({
  key,
  weights: fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: CLASSES - 1 }), fc.integer({ min: -32_768, max: 32_767 })),
    { minLength: 1, maxLength: CLASSES, selector: ([index]) => index },
  ),
});

describe("PackedModel", () => {
  it("sums the weights of the features it knows, and nothing for others", () => {
    const model = packed([
      { key: 7, classes: [0, 69], weights: [5, -127] },
      { key: -7, classes: [69], weights: [100] },
    ]);
    const scores = scoresOf(model, [7, -7, 8]);
    expect(scores[0]).toBe(5);
    expect(scores[69]).toBe(-27);
    expect(scores[1]).toBe(0);
    expect(scoresOf(model, [8]).every((score) => score === 0)).toBe(true);
  });

  it("keeps every weight through writing and reading", () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { maxLength: 40, selector: (one) => one.key }), (rows) => {
        const model = packed(
          rows.map((one) => ({
            key: one.key,
            classes: one.weights.map(([index]) => index),
            weights: one.weights.map(([, weight]) => weight),
          })),
        );
        for (const one of rows) {
          const expected = new Float32Array(CLASSES);
          for (const [index, weight] of one.weights) expected[index] = weight;
          expect(scoresOf(model, [one.key])).toEqual(expected);
        }
      }),
    );
  });
});
