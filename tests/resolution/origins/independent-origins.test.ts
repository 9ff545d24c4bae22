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
  isSpeakerUnknown: false,
});
const unknown = (clusterId: string, ownerId: string): ReportOrigin => ({
  ...report(clusterId, null, ownerId),
  isSpeakerUnknown: true,
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
    ["an unknown speaker beside a known one", [report("1", "a", "x"), unknown("2", "y")], 1],
    ["unknown speakers alone", [unknown("1", "x"), unknown("2", "y")], 1],
    [
      "an unknown speaker beside two known ones",
      [report("1", "a", "x"), unknown("2", "y"), report("3", "c", "z")],
      2,
    ],
    [
      "an unknown speaker who ties two together",
      [report("1", "a", "x"), unknown("1", "y"), report("2", "b", "y")],
      1,
    ],
    ["no report", [], 0],
  ])("counts reports with %s", (_what, reports, expected) => {
    expect(independentOrigins(reports)).toHaveLength(expected);
  });
});
