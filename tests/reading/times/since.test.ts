import { wordedTimes } from "./worded-times";

test.each([
  ["since 2019", "2019: 2019/.., 2019-01-01 to 2026-01-20"],
  ["since October 2025", "October 2025: 2025-10/.., 2025-10-01 to 2026-01-20"],
  ["since Monday", "Monday: 2026-01-19/.., 2026-01-19 to 2026-01-20"],
])("%s", (text, expected) => {
  expect(wordedTimes(`It has rained ${text}.`)).toEqual([expected]);
});

test("has no end without publication", () => {
  expect(wordedTimes("It has rained since 2019.", new Date("no"))).toEqual([
    "2019: 2019/.., 2019-01-01 to null",
  ]);
});

test.each([
  ["It began in 2019.", "2019: 2019, 2019-01-01 to 2019-12-31"],
  ["It has rained since he came in 2019.", "2019: 2019, 2019-01-01 to 2019-12-31"],
  ["Until 2019 it rained.", "2019: 2019, 2019-01-01 to 2019-12-31"],
])("does not begin there: %s", (text, expected) => {
  expect(wordedTimes(text)).toEqual([expected]);
});
