import fc from "fast-check";
import { groupBy } from "../../src/shared/group-by";

test("items stand under their keys in their order", () => {
  const groups = groupBy(["ant", "bee", "auk"], (word) => word[0]);
  expect([...groups]).toEqual([
    ["a", ["ant", "auk"]],
    ["b", ["bee"]],
  ]);
});

test("nothing is lost, nothing is added", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const groups = groupBy(numbers, (number) => number % 3);
      expect([...groups.values()].flat().sort()).toEqual([...numbers].sort());
    }),
  );
});
