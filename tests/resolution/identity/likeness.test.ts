import { isOneSlipApart, jaroWinkler } from "../../../src/resolution/identity/likeness";

describe("jaroWinkler", () => {
  it.each([
    ["martha", "marhta", 0.961],
    ["dwayne", "duane", 0.84],
    ["dixon", "dicksonx", 0.813],
    ["same", "same", 1],
    ["abc", "xyz", 0],
    ["", "", 1],
    ["", "a", 0],
  ])("gives of %s and %s what Winkler does: %d", (one, other, expected) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(expected, 3);
    expect(jaroWinkler(other, one)).toBeCloseTo(expected, 3);
  });
});

describe("isOneSlipApart", () => {
  it.each(["quistgrd", "quistgaard", "quistgrad", "qvistgard", "quistgardx", "uistgard"])(
    "finds one slip in %s",
    (slip) => {
      expect(isOneSlipApart("quistgard", slip)).toBe(true);
      expect(isOneSlipApart(slip, "quistgard")).toBe(true);
    },
  );

  it.each(["quistgard", "quistgr", "qvistgrad", "drag"])("finds none, or more, in %s", (other) => {
    expect(isOneSlipApart("quistgard", other)).toBe(false);
  });
});
