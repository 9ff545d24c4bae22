import { findQuantities } from "../../../src/reading/quantities/find-quantities";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { findTimes } from "../../../src/reading/times/find-times";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

const find = (text: string) => {
  const article = analyseText(text);
  return findQuantities(surfaceOf(article), findTimes(article, {})).map(
    ({ value, high, unit, approximate, span }) =>
      `${slice(text, span)}: ${approximate ? "~" : ""}${value}${high === null ? "" : `-${high}`} ${unit}`,
  );
};

test.each([
  ["They met after a 12-day strike.", "12-day: 12 day"],
  [
    "They drafted approximately 23,000 Lundish men.",
    "approximately 23,000 Lundish men: ~23000 person",
  ],
  ["It will last over four years.", "four years: 4 year"],
  ["Over 300 houses burnt.", "Over 300 houses: ~300 house"],
  ["Both leaders left.", "Both leaders: 2 person"],
  ["The two nations agreed.", "two nations: 2 nation"],
  ["It cost $5bn.", "$5bn: 5000000000 USD"],
  ["It cost nearly €3.5 million.", "nearly €3.5 million: ~3500000 EUR"],
  ["Rents rose 3.5% there.", "3.5%: 3.5 percent"],
  ["Rents rose by five per cent there.", "five per cent: 5 percent"],
  ["It cost 470m lorins.", "470m lorins: 470000000 lorin"],
  ["Some 10 to 15 boats sank.", "Some 10 to 15 boats: ~10-15 boat"],
  ["They saw 10-15 boats.", "10-15 boats: 10-15 boat"],
  ["At least twenty-three dogs barked.", "At least twenty-three dogs: ~23 dog"],
  ["A 45-year-old fell.", "45-year-old: 45 year"],
  ["No fewer than 30 boats sank.", "No fewer than 30 boats: ~30 boat"],
  ["Just under 30 boats sank.", "Just under 30 boats: ~30 boat"],
  ["Between 30 and 40 boats sank.", "Between 30 and 40 boats: 30-40 boat"],
  ["Half a million voters left.", "Half a million voters: 500000 person"],
  ["About a dozen boats sank.", "About a dozen boats: ~12 boat"],
  ["They fought for three weeks.", "three weeks: 3 week"],
  ["It took three or four weeks.", "three or four weeks: 3-4 week"],
])("%s", (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  "They met in May 2024.",
  "It began on October 7.",
  "It opened in 2012.",
  "The No. 4 hit a wall.",
  "One of them left, and the two met again.",
  "See page 12.",
  "It came second, for the second time.",
  "They met at 10:30.",
  "Article 5 holds.",
  "Apollo 11 landed.",
  "Dozens of boats sank.",
  "No one came.",
])("counts nothing: %s", (text) => {
  expect(find(text)).toEqual([]);
});

test("all of a text, in its order", () => {
  expect(find("Two boats and 3 cars burnt. It cost £400.")).toEqual([
    "Two boats: 2 boat",
    "3 cars: 3 car",
    "£400: 400 GBP",
  ]);
});
