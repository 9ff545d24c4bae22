import { actorNames, manners, timeText } from "../../../src/cli/format/wordings";
import type { TimeExpression } from "../../../src/reading/reading";
import { aReading } from "./a-reading";

const may: TimeExpression = {
  edtf: "2026-05",
  earliest: "2026-05-01",
  latest: "2026-05-31",
  precision: "MONTH",
  basis: "RELATIVE",
  mention: null,
};

test("actorNames joins names and passes over what is no actor", () => {
  expect(actorNames(aReading, [1, 9, 2])).toBe("Mara Venn, Ostland");
});

test("timeText gives a time's value, else its bounds, else says that there is none", () => {
  expect(timeText(may)).toBe("2026-05 (month, relative)");
  expect(timeText({ ...may, edtf: null })).toBe("2026-05-01..2026-05-31 (month, relative)");
  expect(timeText({ ...may, edtf: null, earliest: null })).toBe("..2026-05-31 (month, relative)");
  expect(timeText({ ...may, edtf: null, earliest: null, latest: null })).toBe(
    "no date (month, relative)",
  );
});

test("manners leaves out what is so for most statements", () => {
  const [plain, promised] = aReading.attributions.map(manners);
  expect(plain).toEqual([]);
  expect(promised).toEqual(["promised", "negated"]);
});
