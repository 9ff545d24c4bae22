import fc from "fast-check";
import { inTreeOrder } from "../../../src/cli/format/tree-order";
import type { Attribution } from "../../../src/reading/reading";
import { aReading } from "./a-reading";

const [sample] = aReading.attributions;

/** Statements of which only their parents matter. */
function family(...parents: readonly (number | null)[]): Attribution[] {
  return parents.flatMap((parent) => (sample ? { ...sample, parent } : []));
}

describe("inTreeOrder", () => {
  it("numbers statements within others after them, each right before those within it", () => {
    const places = inTreeOrder(family(null, 0, null, 1, 0, 2)).map(
      ({ index, number, depth }) => `${index}: ${number} (${depth})`,
    );
    expect(places).toEqual([
      "0: 1 (0)",
      "1: 1.1 (1)",
      "3: 1.1.1 (2)",
      "4: 1.2 (1)",
      "2: 2 (0)",
      "5: 2.1 (1)",
    ]);
  });

  it("loses none and gives every one a number of its own", () => {
    const parents = fc
      .array(fc.option(fc.nat(), { nil: null }))
      .map((list) =>
        list.map((parent, index) => (parent === null || index === 0 ? null : parent % index)),
      );
    fc.assert(
      fc.property(parents, (list) => {
        const ordered = inTreeOrder(family(...list));
        expect(new Set(ordered.map(({ index }) => index)).size).toBe(list.length);
        expect(new Set(ordered.map(({ number }) => number)).size).toBe(list.length);
      }),
    );
  });
});
