import { rolesOf } from "../../../src/resolution/claims/roles";

const claim = {
  subjectId: "fleet",
  subjectText: "the fleet",
  predicate: "was attacked",
  objectId: "velmora",
  objectText: "by Velmora",
};

describe("rolesOf", () => {
  it("takes who did it from a passive", () => {
    const roles = { subjectId: "velmora", objectId: "fleet", subjectText: "Velmora" };
    expect(rolesOf(claim)).toEqual(roles);
    expect(rolesOf({ ...claim, predicate: "had not been attacked" })).toEqual(roles);
  });

  it.each([
    ["where nobody is told to do it", { objectText: "in Lund", objectId: "lund" }],
    ["where no actor does it", { objectText: "by bandits", objectId: null }],
    ["where nothing follows", { objectText: "", objectId: null }],
  ])("lets a passive be %s", (_where, after) => {
    const { subjectId, subjectText } = claim;
    const { objectId } = after;
    expect(rolesOf({ ...claim, ...after })).toEqual({ subjectId, objectId, subjectText });
  });

  it.each(["attacked", "was attacking", "has attacked", "was", "is"])("lets %s be", (predicate) => {
    const { subjectId, objectId, subjectText } = claim;
    expect(rolesOf({ ...claim, predicate })).toEqual({ subjectId, objectId, subjectText });
  });
});
