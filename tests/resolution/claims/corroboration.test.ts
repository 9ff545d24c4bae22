import fc from "fast-check";
import { type ClaimReport, corroborationOf } from "../../../src/resolution/claims/corroboration";

/** A report of an article of its own outlet, cluster, origin and owner. */
const report = (id: number, rest: Partial<ClaimReport> = {}): ClaimReport => ({
  articleId: String(id),
  outletId: String(100 + id),
  clusterId: String(200 + id),
  originId: String(300 + id),
  ownerId: String(400 + id),
  isSpeakerUnknown: false,
  ...rest,
});
const unknown = { originId: null, isSpeakerUnknown: true };
const of = (reports: readonly ClaimReport[], deniedByIds: readonly string[] = []) =>
  corroborationOf({ reports, deniedByIds, isCarried: true });

describe("corroborationOf", () => {
  it.each<[string, ClaimReport[], string, number]>([
    ["one article", [report(1)], "SINGLE_SOURCE", 1],
    ["one article twice", [report(1), report(1, { originId: "9" })], "SINGLE_SOURCE", 1],
    ["two articles with nothing in common", [report(1), report(2)], "CORROBORATED", 2],
    ["two of one cluster", [report(1), report(2, { clusterId: "201" })], "SAME_ORIGIN_ONLY", 1],
    ["two on one word", [report(1), report(2, { originId: "301" })], "SAME_ORIGIN_ONLY", 1],
    ["two of one owner", [report(1), report(2, { ownerId: "401" })], "SAME_ORIGIN_ONLY", 1],
    [
      "two that a third ties together",
      [report(1), report(2), report(3, { clusterId: "201", ownerId: "402" })],
      "SAME_ORIGIN_ONLY",
      1,
    ],
    ["one on an unknown speaker's word", [report(1), report(2, unknown)], "SAME_ORIGIN_ONLY", 1],
    ["none, being only denied or discussed", [], "SINGLE_SOURCE", 0],
  ])("%s", (_what, reports, status, origins) => {
    const found = of(reports);
    expect([found.status, found.independentOrigins]).toEqual([status, origins]);
  });

  it("is disputed once somebody denies it, and counts all the same", () => {
    const found = of([report(1), report(2)], ["7", "7", "5"]);
    expect(found).toMatchObject({
      status: "DISPUTED",
      independentOrigins: 2,
      deniedByIds: ["5", "7"],
    });
    expect(found.explanation).toContain("Denied by 2 actors.");
  });

  it("is retracted where no published article carries it any more", () => {
    const found = corroborationOf({ reports: [], deniedByIds: [], isCarried: false });
    expect([found.status, found.explanation]).toEqual([
      "RETRACTED",
      "No published article carries it any more.",
    ]);
  });

  it("says in words what it counted", () => {
    const { explanation } = of([report(1), report(2, { clusterId: "201", originId: null })]);
    expect(explanation).toBe(
      "Carried by 2 articles of 2 known outlets, in 1 origin cluster, on the word of 1 known origin: 1 independent origin, since reports that share cluster, origin or owner count once.",
    );
  });

  it("says that somebody unknown was not counted", () => {
    expect(of([report(1), report(2, unknown)]).explanation).toBe(
      "Carried by 2 articles of 2 known outlets, in 2 origin clusters, on the word of 1 known origin: 1 independent origin, since reports that share cluster, origin or owner count once and an unidentified speaker may be anybody who is quoted elsewhere.",
    );
  });

  it("does not depend on the order of the reports", () => {
    const any = fc.record({
      articleId: fc.constantFrom("1", "2", "3"),
      outletId: fc.constantFrom("4", "5", null),
      clusterId: fc.constantFrom("6", "7", "8", null),
      originId: fc.constantFrom("9", "10", "11", null),
      ownerId: fc.constantFrom("12", "13", "14", null),
      isSpeakerUnknown: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (reports) => {
        expect(of([...reports].reverse())).toEqual(of(reports));
      }),
    );
  });
});
