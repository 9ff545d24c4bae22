import { timeOfEdtf } from "../../src/resolution/edtf-time";

describe("timeOfEdtf", () => {
  it.each([
    ["2025", "2025-01-01", "2025-12-31", "YEAR"],
    ["2025-02", "2025-02-01", "2025-02-28", "MONTH"],
    ["2025-10-07", "2025-10-07", "2025-10-07", "DAY"],
    ["2025-10~", "2025-10-01", "2025-10-31", "MONTH"],
    ["2025-10-07?", "2025-10-07", "2025-10-07", "DAY"],
    ["2025-10-07T14:30:00Z", "2025-10-07", "2025-10-07", "INSTANT"],
    ["2025-10-07T14:30+02:00", "2025-10-07", "2025-10-07", "INSTANT"],
    ["2025-10/2026-01", "2025-10-01", "2026-01-31", "RANGE"],
    ["../2025-10-07", null, "2025-10-07", "BOUNDED"],
    ["2025-10/..", "2025-10-01", null, "BOUNDED"],
  ])("takes %s", (edtf, earliest, latest, precision) => {
    const basis = "EXPLICIT";
    expect(timeOfEdtf(edtf)).toEqual({ edtf, earliest, latest, precision, basis, mention: null });
  });

  it.each([
    "",
    "last week",
    "2025-13",
    "2025-00",
    "2025-02-30",
    "0000",
    "25-10",
    "2026/2025",
    "../..",
    "2025/2026/2027",
    "2025-10-07T25:00:00Z",
    "2025-10T14:00",
    "XXXX-10-07",
  ])("refuses %s", (edtf) => {
    expect(timeOfEdtf(edtf)).toBeNull();
  });
});
