import "reflect-metadata";
import { dayRange } from "../../../src/api/types/date-range";
import { InputError } from "../../../src/shared/errors";

test("open ends are null, and exact is false where not given", () => {
  expect(dayRange({ from: "2025-10-01" }, "said")).toEqual({
    from: "2025-10-01",
    to: null,
    exact: false,
  });
  expect(dayRange({ to: "2025-10-01", exact: true }, "said")).toEqual({
    from: null,
    to: "2025-10-01",
    exact: true,
  });
  expect(dayRange(null, "said")).toBeNull();
});

test("one day is a range", () => {
  expect(() => dayRange({ from: "2025-10-01", to: "2025-10-01" }, "said")).not.toThrow();
});

test.each([
  [{}, "filter.said: expected from, to or both."],
  [{ exact: true }, "filter.said: expected from, to or both."],
  [
    { from: "2025-10-02", to: "2025-10-01" },
    "filter.said: from (2025-10-02) must not be later than to (2025-10-01).",
  ],
  [{ from: "0000-01-01" }, "filter.said.from: expected 0001-01-01 or later, got 0000-01-01."],
])("%j is refused", (range, message) => {
  expect(() => dayRange(range, "filter.said")).toThrow(new InputError(message));
});
