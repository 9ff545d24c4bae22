import { type Figure, matchFigures } from "../../../src/resolution/claims/figures";

const figure = (low: number, unit: string | null, rest: Partial<Figure> = {}): Figure => ({
  low,
  high: low,
  unit,
  approximate: false,
  ...rest,
});

describe("matchFigures", () => {
  it.each<[string, Figure[], Figure[], string]>([
    ["none at all", [], [], "SAME"],
    ["equal ones", [figure(12, "miner")], [figure(12, "miner")], "SAME"],
    [
      "equal ones in another order",
      [figure(3, "ship"), figure(5, "day")],
      [figure(5, "day"), figure(3, "ship")],
      "SAME",
    ],
    ["rounded ones", [figure(11_950, "home")], [figure(12_000, "home")], "SAME"],
    [
      "inexact ones",
      [figure(11_000, "home", { approximate: true })],
      [figure(12_000, "home")],
      "SAME",
    ],
    [
      "a range and a number in it",
      [figure(3, "percent", { high: 5 })],
      [figure(4, "percent")],
      "SAME",
    ],
    ["a unit that is left out", [figure(12, null)], [figure(12, "miner")], "SAME"],
    ["different ones", [figure(12, "miner")], [figure(14, "miner")], "OTHER"],
    [
      "ones further apart than rounding",
      [figure(11_000, "home")],
      [figure(12_000, "home")],
      "OTHER",
    ],
    [
      "two of one, one of the other",
      [figure(12, "miner"), figure(14, "miner")],
      [figure(13, "miner")],
      "OTHER",
    ],
    ["other units", [figure(12, "miner")], [figure(12, "day")], "OPEN"],
    ["one that is left out", [figure(12, "miner"), figure(5, "day")], [figure(5, "day")], "OPEN"],
  ])("%s", (_what, one, other, match) => {
    expect(matchFigures(one, other)).toBe(match);
    expect(matchFigures(other, one)).toBe(match);
  });
});
