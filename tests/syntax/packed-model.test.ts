import fc from "fast-check";
import { ByteReader, ByteWriter } from "../../src/syntax/bytes";
import { FeatureList, type Scorer } from "../../src/syntax/feature-list";
import { PackedModel, type WeightRow } from "../../src/syntax/packed-model";

const CLASSES = 70;

function packed(rows: readonly WeightRow[], classes = CLASSES): Scorer {
  const out = new ByteWriter();
  PackedModel.write(out, classes, rows);
  return PackedModel.read(new ByteReader(out.take()));
}

function scoresOf(model: Scorer, keys: readonly number[]): Int32Array {
  const features = new FeatureList();
  features.keys.set(keys);
  features.length = keys.length;
  const scores = new Int32Array(CLASSES).fill(99);
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
          const expected = new Int32Array(CLASSES);
          for (const [index, weight] of one.weights) expected[index] = weight;
          expect(scoresOf(model, [one.key])).toEqual(expected);
        }
      }),
    );
  });

  it("holds models of few classes just as well", () => {
    const rows = [
      { key: 7, classes: [0, 1, 2, 3], weights: [-1, 32_767, -32_768, 5] },
      { key: 7 + 2 ** 20, classes: [2], weights: [-3] },
    ];
    const model = packed(rows, 4);
    expect([...scoresOf(model, [7]).subarray(0, 4)]).toEqual([-1, 32_767, -32_768, 5]);
    expect([...scoresOf(model, [7, 7 + 2 ** 20, 9, 7]).subarray(0, 4)]).toEqual([
      -2, 65_534, -65_539, 10,
    ]);
  });
});
