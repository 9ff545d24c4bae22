import { countInCommon, tellSameCount } from "../../../src/resolution/claims/same-count";
import { aClaim } from "./a-claim";

const both = (one: string, other: string, story = ["lund", "velmora"]) =>
  [aClaim(one), aClaim(other, { articleId: "2", story })] as const;

test.each([
  ["the blast in Harlow killed nearly 180 people", "the number of dead at 179"],
  ["Velmora plans to cut 400 jobs at the Harlow plant", "400 jobs"],
  ["about 3,200 workers had joined the strike", "3,200 were on strike"],
])("one count: %s · %s", (one, other) => {
  const [first, second] = both(one, other);
  expect(tellSameCount(first, second)).toBe(tellSameCount(second, first));
  expect(countInCommon(first, second)?.isAlike ?? true).toBe(true);
});

test("the same number is told in other words", () => {
  expect(
    tellSameCount(...both("the blast killed nearly 180 people", "the number of dead at 179")),
  ).toBe(true);
});

test.each([
  ["other numbers", "the blast killed 180 people", "the number of dead at 214"],
  ["other things", "the blast killed 180 people", "180 people were hurt"],
  ["measures of other things", "40 tons of steel were sold", "40 tons of herring rotted"],
  ["none of it", "no job will be lost", "no job is safe"],
  ["another number beside it", "seven dead and 30 injured", "seven dead and 60 injured"],
])("two counts by %s", (_what, one, other) => {
  expect(tellSameCount(...both(one, other))).toBe(false);
});

test("of another story nothing is compared", () => {
  const [one, other] = both("the blast killed 180 people", "180 dead", ["osmark", "dunmore"]);
  expect(countInCommon(one, other)).toBeNull();
  expect(tellSameCount(one, other)).toBe(false);
});

test.each([
  ["Dunmore has 90,000 inhabitants", "Harlow has 40,000 inhabitants", false],
  ["the shipyard has 900 workers", "the bus depot has 300 workers", false],
  ["the shipyard has 900 workers", "the shipyard in Lund has 1,100 workers", true],
  ["Fourteen tons of dead fish were taken out", "Seventeen tons of dead fish were taken out", true],
])("whose number it is: %s · %s", (one, other, isOfOne) => {
  const story = ["lund", "velmora", "harlow", "dunmore"];
  const pair = [aClaim(one, { story }), aClaim(other, { articleId: "2", story })] as const;
  expect(countInCommon(...pair) !== null).toBe(isOfOne);
});
