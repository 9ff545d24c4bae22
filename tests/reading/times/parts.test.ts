import { wordedTimes } from "./worded-times";

test.each([
  ["in early 2024", "early 2024: 2024-01/2024-04, 2024-01-01 to 2024-04-30"],
  ["in mid-2023", "mid-2023: 2023-05/2023-08, 2023-05-01 to 2023-08-31"],
  ["late in 2024", "late in 2024: 2024-09/2024-12, 2024-09-01 to 2024-12-31"],
  ["in late February 2024", "late February 2024: 2024-02-21/2024-02-29, 2024-02-21 to 2024-02-29"],
  [
    "at the start of May 2024",
    "the start of May 2024: 2024-05-01/2024-05-10, 2024-05-01 to 2024-05-10",
  ],
  ["in the early 1990s", "early 1990s: 1990/1993, 1990-01-01 to 1993-12-31"],
  ["in mid-March", "mid-March: 2025-03-11/2025-03-20, 2025-03-11 to 2025-03-20"],
])("%s", (text, expected) => {
  expect(wordedTimes(`They met ${text}.`)).toEqual([expected]);
});

test.each([
  ["Late on 12 January 2026 they met.", "12 January 2026: 2026-01-12, 2026-01-12 to 2026-01-12"],
  ["The late Ana Roe met them in 2012.", "2012: 2012, 2012-01-01 to 2012-12-31"],
  ["It was late. In 2012 they met.", "2012: 2012, 2012-01-01 to 2012-12-31"],
])("no part of it: %s", (text, expected) => {
  expect(wordedTimes(text)).toEqual([expected]);
});

test("a month without a year stays open", () => {
  expect(wordedTimes("They met in early March.", new Date("no"))).toEqual([
    "March: XXXX-03, null to null",
  ]);
});
