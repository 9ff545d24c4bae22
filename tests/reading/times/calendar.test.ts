import {
  addDays,
  addMonths,
  exactTime,
  isDay,
  weekdayOf,
  weekOf,
} from "../../../src/reading/times/calendar";

test("days and months roll over", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(addMonths("2026-01-31", -1)).toBe("2025-12");
  expect(addMonths("2025-12-05", 2)).toBe("2026-02");
});

test("there is no February 30", () => {
  expect([isDay(2024, 2, 29), isDay(2023, 2, 29), isDay(2024, 2, 30), isDay(2024, 13, 1)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("weeks run from Monday to Sunday", () => {
  expect(weekdayOf("2026-01-20")).toBe(2);
  expect(weekOf("2026-01-18", 0)).toEqual({ earliest: "2026-01-12", latest: "2026-01-18" });
  expect(weekOf("2026-01-20", -1)).toEqual({ earliest: "2026-01-12", latest: "2026-01-18" });
});

test("a time is as exact as its EDTF", () => {
  expect(exactTime("2024", "EXPLICIT", null)).toMatchObject({
    precision: "YEAR",
    earliest: "2024-01-01",
    latest: "2024-12-31",
  });
  expect(exactTime("2023-02", "EXPLICIT", null)).toMatchObject({
    precision: "MONTH",
    latest: "2023-02-28",
  });
  expect(exactTime("2024-05-06", "EXPLICIT", null)).toMatchObject({
    precision: "DAY",
    earliest: "2024-05-06",
    latest: "2024-05-06",
  });
});
