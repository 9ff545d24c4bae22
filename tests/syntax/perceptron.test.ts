import { Perceptron } from "../../bench/train/syntax/perceptron";
import { FeatureList } from "../../src/syntax/feature-list";

function features(...keys: number[]): FeatureList {
  const list = new FeatureList();
  list.keys.set(keys);
  list.length = keys.length;
  return list;
}

function learn(model: Perceptron, keys: number[], right: number, times = 1): void {
  const scores = new Int32Array(model.classes);
  for (let time = 0; time < times; time += 1) {
    model.score(features(...keys), scores);
    model.learn(features(...keys), scores, right);
  }
}

function best(model: Perceptron, ...keys: number[]): number {
  const scores = new Int32Array(model.classes);
  model.score(features(...keys), scores);
  return scores.indexOf(Math.max(...scores));
}

describe("Perceptron", () => {
  it("learns which class a feature speaks for", () => {
    const model = new Perceptron(3, 1);
    learn(model, [7, 1], 2);
    learn(model, [-9, 1], 1, 2);
    expect([best(model, 7), best(model, -9)]).toEqual([2, 1]);
  });

  it("keeps the features with the largest weights, and takes up no others then", () => {
    const model = new Perceptron(3, 20);
    learn(model, [7], 2, 9);
    learn(model, [8], 1);
    model.keepLargest(1);
    learn(model, [9], 1, 9);
    expect([...model.averagedRows()].map(({ key }) => key)).toEqual([7]);
    const before = [...model.averagedRows()][0]?.weights[2] ?? 0;
    learn(model, [7], 2, 9);
    expect([...model.averagedRows()][0]?.weights[2]).toBeGreaterThan(before);
  });
});
