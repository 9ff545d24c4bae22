import fc from "fast-check";
import { components } from "../../src/shared/components";

describe("components", () => {
  it("joins what links tie together, directly or through others", () => {
    const links: [string, string][] = [
      ["d", "b"],
      ["b", "a"],
      ["c", "c"],
      ["c", "nobody"],
    ];
    expect(components(["a", "b", "c", "d"], links)).toEqual([["a", "b", "d"], ["c"]]);
    expect(components([], [])).toEqual([]);
  });

  it("puts every member in one group, whatever the order of the links", () => {
    const link = fc.tuple(fc.nat(19), fc.nat(19));
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const members = Array.from({ length: 20 }, (_, at) => at);
        const groups = components(members, links);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(members);
        expect(components(members, [...links].reverse())).toEqual(groups);
        for (const [one, other] of links) {
          expect(groups.find((group) => group.includes(one))).toContain(other);
        }
      }),
    );
  });

  it("joins a long chain", () => {
    const members = Array.from({ length: 100_000 }, (_, at) => at);
    const chain = members.slice(1).map((at) => [at, at - 1] as const);
    expect(components(members, chain)).toHaveLength(1);
  });
});
