import { type ClusterMember, clustersOf } from "../../../src/resolution/origins/clusters";

const member = (
  articleId: string,
  at: number,
  rest: Partial<ClusterMember> = {},
): ClusterMember => ({
  articleId,
  at,
  outletKey: null,
  outletActorId: null,
  sources: [],
  ...rest,
});
const credit = (key: string, actorId: string) => ({ kind: "CREDIT" as const, key, actorId });
const citation = (key: string, actorId: string) => ({ kind: "CITATION" as const, key, actorId });

describe("clustersOf", () => {
  it("joins what links join, under the key of the article stored first", () => {
    const members = [member("10", 1), member("9", 3), member("2", 2), member("30", 4)];
    expect(
      clustersOf(members, [
        ["9", "10"],
        ["10", "2"],
      ]),
    ).toEqual([
      { id: "2", earliestId: "10", originId: null, articleIds: ["2", "9", "10"] },
      { id: "30", earliestId: "30", originId: null, articleIds: ["30"] },
    ]);
  });

  const originOf = (...members: ClusterMember[]) =>
    clustersOf(
      members,
      members.slice(1).map((one, at) => [members[at]?.articleId ?? "", one.articleId] as const),
    )[0]?.originId;

  it("goes back to whom an article credits, before whom it cites, before its outlet", () => {
    const first = member("1", 1, { outletActorId: "70" });
    expect(originOf(first, member("2", 2, { outletActorId: "71" }))).toBe("70");
    expect(
      originOf(
        member("1", 1, { outletActorId: "70", sources: [citation("kan", "80")] }),
        member("2", 2),
      ),
    ).toBe("80");
    expect(originOf(first, member("2", 2, { sources: [citation("kan", "80")] }))).toBe("70");
    expect(originOf(first, member("2", 2, { sources: [credit("afp", "90")] }))).toBe("90");
  });

  it("takes the outlet itself where it is among the members", () => {
    const copy = member("1", 1, { outletActorId: "70", sources: [credit("afp", "90")] });
    expect(originOf(copy, member("2", 2, { outletKey: "afp", outletActorId: "91" }))).toBe("91");
  });
});
