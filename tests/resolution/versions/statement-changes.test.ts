import {
  changedClaims,
  statementChanges,
  type VersionStatement,
} from "../../../src/resolution/versions/statement-changes";

const statement = (
  id: string,
  text: string,
  rest: Partial<VersionStatement> = {},
): VersionStatement => ({
  id,
  text,
  speakerKey: "mayor",
  manner: "say",
  isDenied: false,
  places: [],
  claimIds: [`claim of ${text}`],
  ...rest,
});

const pairs = (before: VersionStatement[], after: VersionStatement[]) =>
  statementChanges(before, after).map((change) => [
    change.before?.id ?? null,
    change.after?.id ?? null,
  ]);

describe("statementChanges", () => {
  const bridge = "the old bridge will be closed for a week";
  const ferry = "two ferries sail every hour";

  it("finds nothing where all is as it was, be it in another order", () => {
    const before = [statement("1", bridge), statement("2", ferry)];
    expect(pairs(before, [statement("3", ferry), statement("4", bridge)])).toEqual([]);
    expect(pairs(before, [statement("3", `“${bridge}”`), statement("4", ferry)])).toEqual([]);
  });

  it("tells who said the same before, and what was said in another manner", () => {
    const before = [statement("1", bridge), statement("2", ferry)];
    const after = [
      statement("3", bridge, { speakerKey: "engineer" }),
      statement("4", ferry, { manner: "claim" }),
    ];
    expect(pairs(before, after)).toEqual([
      ["1", "3"],
      ["2", "4"],
    ]);
  });

  it("tells what was reworded, dropped and added", () => {
    const before = [statement("1", bridge), statement("2", ferry)];
    const after = [
      statement("3", "the old bridge will be closed for a month"),
      statement("4", "nobody has asked the fishermen"),
    ];
    expect(pairs(before, after)).toEqual([
      ["1", "3"],
      [null, "4"],
      ["2", null],
    ]);
  });

  it("takes the likest of several, and each once", () => {
    const before = [statement("1", bridge), statement("2", "the old bridge will be sold")];
    const after = [
      statement("3", "the old bridge will be sold soon"),
      statement("4", "the old bridge will be closed for a month"),
    ];
    expect(pairs(before, after)).toEqual([
      ["2", "3"],
      ["1", "4"],
    ]);
    expect(
      pairs([statement("1", bridge), statement("2", bridge)], [statement("3", bridge)]),
    ).toEqual([["2", null]]);
  });

  it("takes a claim as changed only where others hold or reject it", () => {
    const before = [statement("1", bridge, { claimIds: ["7"] })];
    const other = [statement("2", bridge, { claimIds: ["7"], speakerKey: "engineer" })];
    const again = [statement("3", bridge, { claimIds: ["7"], manner: "claim" })];
    const denied = [statement("4", bridge, { claimIds: ["7"], manner: "deny", isDenied: true })];
    const of = (after: VersionStatement[]) =>
      changedClaims(statementChanges(before, after), before, after);
    expect(of(other)).toEqual(["7"]);
    expect(of(denied)).toEqual(["7"]);
    expect(of(again)).toEqual([]);
    expect(of([])).toEqual(["7"]);
  });
});
