import { findQuantities } from "../../../src/reading/quantities/find-quantities";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { findTimes } from "../../../src/reading/times/find-times";
import { countsOf } from "../../../src/resolution/claims/counts";
import { analyseText } from "../../../src/text/analyse";

function counted(text: string): string {
  const analysed = analyseText(text);
  const times = findTimes(analysed, {});
  const quantities = findQuantities(surfaceOf(analysed), times).map(({ span, ...quantity }) => ({
    ...quantity,
    ...span,
  }));
  const content = [{ start: 0, end: text.length }];
  return countsOf({
    ...{ text, content, quantities },
    times: times.flatMap(({ mention }) => mention ?? []),
  })
    .map(({ of, low, approximate }) => `${of} ${approximate ? "about " : ""}${low}`)
    .join(", ");
}

test.each([
  ["a blast killed at least seven miners and injured around 30", "DEAD about 7, INJURED about 30"],
  ["the number of dead at 179", "DEAD 179"],
  ["the death toll of the blast in the Harlow pit rose to 214 on Monday", "DEAD 214"],
  ["the fire has claimed 95 lives", "DEAD 95"],
  ["nobody was hurt", "INJURED 0"],
  ["Velmora will cut 400 jobs", "job 400"],
  ["no job will be lost", "job 0"],
  ["there will be no new levy on property", "levy 0"],
  ["no such bridge had been built", "bridge 0"],
  ["no geologist warned the port", "geologist 0"],
  ["eleven helicopters had landed by noon", "helicopter 11"],
  ["about 3,200 workers had joined the strike", "person about 3200"],
  ["the bill will cost 310 million crowns", "crown 310000000"],
  ["the strike costs 2 million crowns a day", "crown each 2000000"],
])("%s", (text, expected) => {
  expect(counted(text)).toBe(expected);
});

test.each([
  ["a part of a whole", "three of the dead were children"],
  ["one and two", "two ferries collided off Lund"],
  ["how long", "the first time in twenty years"],
  ["a year", "the bridge of 1998 was closed"],
  ["a numeral that names", "the driver of the No. 4 tram"],
  ["more and longer", "the port is no longer shut, and no more trams run"],
  ["a number of nothing", "28,500, not what was promised"],
])("%s counts nothing", (_what, text) => {
  expect(counted(text)).toBe("");
});

test("a number that opens what is said is told what it counts by the words before it", () => {
  const text = "The guild put the number of new ferries at 28, not at 40.";
  const content = [{ start: text.indexOf("28"), end: text.length - 1 }];
  const [first] = countsOf({ text, content, quantities: [], times: [] });
  expect(first).toMatchObject({ of: "ferry", low: 28, high: 28 });
});
