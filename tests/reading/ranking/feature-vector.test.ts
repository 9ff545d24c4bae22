import fc from "fast-check";
import { bucket, FeatureVector } from "../../../src/reading/ranking/feature-vector";

const keysOf = (vector: FeatureVector) => [...vector.keys.subarray(0, vector.length)];

test("the same template and values give the same key, others another", () => {
  const vector = new FeatureVector(4);
  vector.add(1, 5);
  vector.add(1, 5);
  vector.add(2, 5);
  vector.add(1, 6);
  const [first, again, ...others] = keysOf(vector);
  expect(again).toBe(first);
  expect(new Set([first, ...others]).size).toBe(3);
});

test("what has no room is left out, and clearing makes room", () => {
  const vector = new FeatureVector(2);
  for (let template = 1; template < 9; template += 1) vector.add(template);
  expect(vector.length).toBe(2);
  vector.clear();
  expect(vector.length).toBe(0);
  vector.add(1);
  expect(vector.length).toBe(1);
});

test("classes of counts grow with the count, and keep its sign", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.nat({ max: 2000 }), (count, more) => {
      expect(bucket(count + more)).toBeGreaterThanOrEqual(bucket(count));
      expect(bucket(-count) + bucket(count)).toBe(0);
    }),
  );
  expect(new Set(Array.from({ length: 2000 }, (_, count) => bucket(count))).size).toBeLessThan(20);
});
