import fc from "fast-check";
import { pairsWithKey } from "../../../src/resolution/claims/pairs-with-key";

const keyed = fc.record({ keys: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }) });

test("gives each two with a common key once, the own one first, and no two of the others", () => {
  fc.assert(
    fc.property(fc.array(keyed), fc.array(keyed), (own, others) => {
      const meet = (one: (typeof own)[number], other: (typeof own)[number]): boolean =>
        one.keys.some((key) => other.keys.includes(key));
      const expected = own.flatMap((one, at) =>
        [...own.slice(at + 1), ...others]
          .filter((other) => meet(one, other))
          .map((other) => [one, other]),
      );
      const pairs = pairsWithKey({ own, others });
      expect(pairs).toHaveLength(expected.length);
      for (const [one, other] of expected) {
        expect(pairs.filter((pair) => pair[0] === one && pair[1] === other)).toHaveLength(1);
      }
    }),
  );
});

test("gives nothing where nothing has a key", () => {
  expect(pairsWithKey({ own: [{ keys: [] }, { keys: [] }], others: [{ keys: [] }] })).toEqual([]);
});
