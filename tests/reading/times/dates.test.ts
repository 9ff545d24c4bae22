import { anchorOf, findDates } from "../../../src/reading/times/dates";

test("spans count from the offset of the stretch and leave the preposition out", () => {
  expect(findDates("They met on 12 January 2026.", 50, anchorOf(undefined))[0]?.mention).toEqual({
    start: 62,
    end: 77,
  });
});

test("the anchor is the calendar day in UTC", () => {
  expect(anchorOf(new Date("2026-01-20T23:30:00-02:00"))).toEqual({ published: "2026-01-21" });
  expect(anchorOf(undefined)).toEqual({ published: null });
  expect(anchorOf(new Date(Number.NaN))).toEqual({ published: null });
});

test("a stretch longer than one piece is read to its end", () => {
  const long = `${"word ".repeat(2000)}on 12 January 2026.`;
  expect(findDates(long, 0, anchorOf(undefined)).map(({ edtf }) => edtf)).toEqual(["2026-01-12"]);
});
