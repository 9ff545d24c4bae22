import { narrowestTime } from "../../../src/resolution/utterances/narrowest-time";

const time = (saidEarliest: string | null, saidLatest: string | null) => ({
  saidEarliest,
  saidLatest,
});

describe("narrowestTime", () => {
  const open = time(null, null);
  const until = time(null, "2026-03-04");
  const month = time("2026-03-01", "2026-03-31");
  const day = time("2026-03-04", "2026-03-04");

  it("takes a day before a month, a month before an open end, and that before nothing", () => {
    expect(narrowestTime([open, until, month, day])).toBe(day);
    expect(narrowestTime([open, until, month])).toBe(month);
    expect(narrowestTime([open, until])).toBe(until);
    expect(narrowestTime([open])).toBe(open);
  });

  it("takes the first of several, and none of none", () => {
    const other = { ...day };
    expect(narrowestTime([other, day])).toBe(other);
    expect(narrowestTime([])).toBeNull();
  });
});
