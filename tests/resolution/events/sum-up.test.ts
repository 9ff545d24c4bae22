import { type EventReported, sumUp } from "../../../src/resolution/events/sum-up";

const report: EventReported = {
  versionId: "1",
  title: "Roe to visit Lund",
  type: "CONSULT",
  expected: true,
  condition: null,
  place: null,
  edtf: "2026-03",
  earliest: "2026-03-01",
  latest: "2026-03-31",
  precision: "MONTH",
  basis: "EXPLICIT",
  whenSpan: [3, 7],
  day: "2026-02-20",
  participants: 1,
};

test("the fullest report gives the words, and others what it leaves out", () => {
  const fuller = {
    ...report,
    versionId: "2",
    title: "Roe and Dalby to visit Lund",
    participants: 2,
  };
  const placed = { ...report, versionId: "3", place: "Lund", condition: "if it rains" };
  expect(sumUp([report, fuller, placed])).toMatchObject({
    title: "Roe and Dalby to visit Lund",
    place: "Lund",
    condition: "if it rains",
  });
});

test("the narrowest time counts, of those that tell that it happened where any does", () => {
  const day = { edtf: "2026-03-04", earliest: "2026-03-04", latest: "2026-03-04" };
  const told = { ...report, ...day, versionId: "2", precision: "DAY" as const };
  expect(sumUp([report, told])).toMatchObject({
    edtf: "2026-03-04",
    whenVersionId: "2",
    expected: true,
  });
  const happened = { ...report, versionId: "3", expected: false };
  expect(sumUp([told, happened])).toMatchObject({ edtf: "2026-03", expected: false });
});

test("the order of the reports decides nothing, and no reports tell nothing", () => {
  const other = { ...report, versionId: "2", title: "Visit", day: "2026-02-21" };
  expect(sumUp([report, other])).toEqual(sumUp([other, report]));
  expect(sumUp([])).toBeNull();
});
