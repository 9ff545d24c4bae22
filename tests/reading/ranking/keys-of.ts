import { FeatureVector } from "../../../src/reading/ranking/feature-vector";

/** The keys that a function puts into a vector with more room than any alternative needs. */
export function keysOf(fill: (vector: FeatureVector) => void): number[] {
  const vector = new FeatureVector(1000);
  fill(vector);
  return [...vector.keys.subarray(0, vector.length)];
}

/** Features are whole numbers, some of them, and fewer than there is room for. */
export function expectRoomFor(all: readonly (readonly number[])[], room: number): void {
  for (const keys of all) {
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.length).toBeLessThan(room);
    expect(keys.every(Number.isInteger)).toBe(true);
  }
}
