import { wordedTimes } from "./worded-times";

test.each([
  ["the first quarter of 2025", "first quarter of 2025: 2025-33, 2025-01-01 to 2025-03-31"],
  ["Q4 2024", "Q4 2024: 2024-36, 2024-10-01 to 2024-12-31"],
  ["the second half of 2025", "second half of 2025: 2025-41, 2025-07-01 to 2025-12-31"],
  ["H1 2025", "H1 2025: 2025-40, 2025-01-01 to 2025-06-30"],
  ["the 19th century", "19th century: 18XX, 1800-01-01 to 1899-12-31"],
  ["last quarter", "last quarter: 2025-36, 2025-10-01 to 2025-12-31"],
  ["this quarter", "this quarter: 2026-33, 2026-01-01 to 2026-03-31"],
  ["next quarter", "next quarter: 2026-34, 2026-04-01 to 2026-06-30"],
  ["last summer", "last summer: 2025-22, 2025-06-01 to 2025-08-31"],
  ["this winter", "this winter: 2025-24, 2025-12-01 to 2026-02-28"],
  ["next spring", "next spring: 2026-21, 2026-03-01 to 2026-05-31"],
  ["last weekend", "last weekend: 2026-01-17/2026-01-18, 2026-01-17 to 2026-01-18"],
  ["the past three years", "past three years: 2023-01-20/2026-01-20, 2023-01-20 to 2026-01-20"],
  ["the next two weeks", "next two weeks: 2026-01-20/2026-02-03, 2026-01-20 to 2026-02-03"],
  ["the last 11 months", "last 11 months: 2025-02-20/2026-01-20, 2025-02-20 to 2026-01-20"],
])("%s", (text, expected) => {
  expect(wordedTimes(`It is about ${text}.`)).toEqual([expected]);
});

test("a stretch ends on a day that there is", () => {
  expect(wordedTimes("It is about the past 11 months.", new Date("2026-01-31T10:00:00Z"))).toEqual([
    "past 11 months: 2025-02-28/2026-01-31, 2025-02-28 to 2026-01-31",
  ]);
});

test.each(["last quarter", "next summer", "the past three years", "last weekend"])(
  "stays unknown without publication: %s",
  (text) => {
    expect(wordedTimes(`It is about ${text}.`, new Date("no"))).toEqual([
      `${text.replace("the ", "")}: null, null to null`,
    ]);
  },
);

test.each([
  "A quarter of them left in the second half.",
  "They lost the first quarter of the match 20-25.",
  "They read the last three daily papers.",
  "It lasted three years.",
  "The 40th century is far.",
  "Winter is coming and spring water is cold.",
])("no time: %s", (text) => {
  expect(wordedTimes(text)).toEqual([]);
});
