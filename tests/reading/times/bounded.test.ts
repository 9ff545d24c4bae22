import { wordedTimes } from "./worded-times";

test.each([
  ["since 2019", "2019: 2019/.., 2019-01-01 to 2026-01-20"],
  ["since October 2025", "October 2025: 2025-10/.., 2025-10-01 to 2026-01-20"],
  ["since Monday", "Monday: 2026-01-19/.., 2026-01-19 to 2026-01-20"],
])("%s", (text, expected) => {
  expect(wordedTimes(`It has rained ${text}.`)).toEqual([expected]);
});

test.each([
  ["until 2019", "2019: ../2019, null to 2019-12-31"],
  ["by 2030", "2030: ../2030, null to 2030-12-31"],
  ["no later than May 2026", "May 2026: ../2026-05, null to 2026-05-31"],
  ["before 2019", "2019: ../2018-12-31, null to 2018-12-31"],
  ["after May 2019", "May 2019: 2019-06-01/.., 2019-06-01 to null"],
  ["before the end of May 2019", "the end of May 2019: ../2019-05-31, null to 2019-05-31"],
  ["from 2027 onwards", "2027: 2027/.., 2027-01-01 to null"],
])("%s", (text, expected) => {
  expect(wordedTimes(`It is dry ${text}.`)).toEqual([expected]);
});

test("has no end without publication", () => {
  expect(wordedTimes("It has rained since 2019.", new Date("no"))).toEqual([
    "2019: 2019/.., 2019-01-01 to null",
  ]);
});

test.each([
  ["It began in 2019.", "2019: 2019, 2019-01-01 to 2019-12-31"],
  ["It has rained since he came in 2019.", "2019: 2019, 2019-01-01 to 2019-12-31"],
  ["It rained after Monday's vote.", "Monday: 2026-01-19, 2026-01-19 to 2026-01-19"],
  ["They are from 2019.", "2019: 2019, 2019-01-01 to 2019-12-31"],
])("does not begin there: %s", (text, expected) => {
  expect(wordedTimes(text)).toEqual([expected]);
});
