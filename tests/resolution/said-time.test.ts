import type { TimeExpression } from "../../src/reading/reading";
import { saidTime } from "../../src/resolution/said-time";

const published = new Date("2026-01-07T23:30:00Z");
const received = new Date("2026-01-09T08:00:00Z");
const worded: TimeExpression = {
  edtf: "2025-10",
  earliest: "2025-10-01",
  latest: "2025-10-31",
  precision: "MONTH",
  basis: "EXPLICIT",
  mention: { start: 3, end: 15 },
};

describe("saidTime", () => {
  it("keeps what is worded and sorts by its last day", () => {
    expect(saidTime(worded, published, received)).toEqual({ ...worded, sortDay: "2025-10-31" });
  });

  it("infers without words that it was said no later than the day of publication", () => {
    expect(saidTime(null, published, received)).toEqual({
      edtf: "../2026-01-07",
      earliest: null,
      latest: "2026-01-07",
      precision: "BOUNDED",
      basis: "INFERRED",
      mention: null,
      sortDay: "2026-01-07",
    });
  });

  it("knows nothing without words and date, and never takes the day of receipt for the time", () => {
    expect(saidTime(null, null, received)).toMatchObject({
      edtf: null,
      earliest: null,
      latest: null,
      precision: "UNKNOWN",
      sortDay: "2026-01-09",
    });
  });

  it("sorts a time without a last day by its first, and one without either by publication", () => {
    expect(saidTime({ ...worded, latest: null }, published, received).sortDay).toBe("2025-10-01");
    const open = { ...worded, earliest: null, latest: null };
    expect(saidTime(open, published, received).sortDay).toBe("2026-01-07");
  });

  it("turns a range that runs backwards round", () => {
    const backwards = { ...worded, earliest: "2025-10-31", latest: "2025-10-01" };
    expect(saidTime(backwards, published, received)).toMatchObject({
      earliest: "2025-10-01",
      latest: "2025-10-31",
    });
  });
});
