import { saidAtRight } from "../../../../bench/eval/figures/said-at-right";
import type { SheetStatement, SheetTime } from "../../../../bench/eval/seed-sheet";
import type { TimeExpression } from "../../../../src/reading/reading";

const when = (time: SheetTime | null) => ({ when: time }) as SheetStatement;
const march: TimeExpression = {
  edtf: "2024-03",
  earliest: "2024-03-01",
  latest: "2024-03-31",
  precision: "MONTH",
  basis: "EXPLICIT",
  mention: { start: 0, end: 5 },
};

test("the same date or the same bounds are right", () => {
  expect(saidAtRight(march, when(march))).toBe(true);
  expect(saidAtRight({ ...march, edtf: null }, when(march))).toBe(true);
  expect(saidAtRight(null, when(null))).toBe(true);
  expect(saidAtRight({ ...march, mention: null }, when(null))).toBe(true);
});

test("another, a missing or an added time is wrong", () => {
  expect(saidAtRight({ ...march, edtf: "2024", latest: "2024-12-31" }, when(march))).toBe(false);
  expect(saidAtRight(null, when(march))).toBe(false);
  expect(saidAtRight(march, when(null))).toBe(false);
});
