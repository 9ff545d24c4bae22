import fc from "fast-check";
import { FeatureList } from "../../src/syntax/feature-list";
import { KeyTable } from "../../src/syntax/key-table";

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0);

describe("KeyTable", () => {
  it("finds the keys it holds, alone and together, and no others", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 60 }),
        fc.array(key, { maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (keys, others, width) => {
          const table = new KeyTable(Int32Array.from(keys), width);
          for (const [index, one] of keys.entries()) table.slots[table.find(one)] = index + 1;
          const asked = [...keys, ...others];
          const numbers = asked.map((one) => keys.indexOf(one) + 1);
          expect(
            asked.map((one) => (table.find(one) === 0 ? 0 : table.slots[table.find(one)])),
          ).toEqual(numbers);
          const features = new FeatureList();
          features.keys.set(asked);
          features.length = asked.length;
          const places = new Int32Array(asked.length);
          const known = table.findAll(features, places);
          expect([...places.subarray(0, known)].map((place) => table.slots[place])).toEqual(
            numbers.filter((number) => number > 0),
          );
        },
      ),
    );
  });

  it("keeps apart keys that belong in the same slot", () => {
    const table = new KeyTable(Int32Array.of(1, 2, 3), 2);
    expect(new Set([1, 2, 3].map((one) => table.find(one))).size).toBe(3);
    expect(table.find(4)).toBe(0);
  });
});
