import { bCubed } from "../../../../bench/eval/stories/b-cubed";

const elements = (...pairs: readonly (readonly [string | null, string | null])[]) =>
  pairs.map(([gold, found]) => ({ gold, found }));

describe("B³", () => {
  it("is 1 where the groups are the same, whatever they are called, and where there is nothing", () => {
    const same = bCubed(elements(["a", "1"], ["a", "1"], ["b", "2"]));
    expect(same).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(bCubed([])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it("takes precision where groups are thrown together", () => {
    // Bagga and Baldwin's element-wise mean: 2/3, 2/3 and 1/3.
    const { precision, recall } = bCubed(elements(["a", "1"], ["a", "1"], ["b", "1"]));
    expect(precision).toBeCloseTo(5 / 9);
    expect(recall).toBe(1);
  });

  it("takes recall where a group is torn apart", () => {
    const { precision, recall, f1 } = bCubed(elements(["a", "1"], ["a", "2"], ["b", "3"]));
    expect(precision).toBe(1);
    expect(recall).toBeCloseTo(2 / 3);
    expect(f1).toBeCloseTo(4 / 5);
  });

  it("gives nothing for what was not found, nor for what is no element, which spoils its group", () => {
    const missing = bCubed(elements(["a", "1"], ["a", null]));
    expect(missing.precision).toBe(1);
    expect(missing.recall).toBeCloseTo(1 / 4);
    const spurious = bCubed(elements(["a", "1"], [null, "1"]));
    expect(spurious.precision).toBeCloseTo(1 / 4);
    expect(spurious.recall).toBe(1);
    expect(bCubed(elements(["a", null])).f1).toBe(0);
  });
});
