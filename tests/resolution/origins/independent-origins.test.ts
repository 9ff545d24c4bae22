import {
  independentOrigins,
  type ReportOrigin,
} from "../../../src/resolution/origins/independent-origins";

const report = (
  clusterId: string | null,
  originId: string | null,
  ownerId: string | null,
): ReportOrigin => ({
  clusterId,
  originId,
  ownerId,
});

describe("independentOrigins", () => {
  it.each([
    ["nothing in common", [report("1", "a", "x"), report("2", "b", "y")], 2],
    ["one cluster", [report("1", "a", "x"), report("1", "b", "y")], 1],
    ["one origin", [report("1", "a", "x"), report("2", "a", "y")], 1],
    ["one owner", [report("1", "a", "x"), report("2", "b", "x")], 1],
    [
      "a third that ties two together",
      [report("1", "a", "x"), report("2", "b", "y"), report("1", "c", "y")],
      1,
    ],
    ["what is not known of both", [report("1", null, null), report("2", null, null)], 2],
    ["no report", [], 0],
  ])("counts reports with %s", (_what, reports, expected) => {
    expect(independentOrigins(reports)).toHaveLength(expected);
  });
});
