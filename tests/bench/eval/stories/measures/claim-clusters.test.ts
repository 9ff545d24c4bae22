import { claimClusters } from "../../../../../bench/eval/stories/measures/claim-clusters";
import { FOUND, partWith, spanOf } from "../a-part";

const claimsOf = (...claims: readonly string[]) => ({
  appearances: FOUND.appearances.map((appearance, at) => ({
    ...appearance,
    claim: claims[at] ?? appearance.claim,
  })),
});

describe("claims", () => {
  it("are all right where statements and assertions make the claims of the sheet", () => {
    expect(claimClusters(partWith())).toMatchObject({
      value: "100.0 (P 100.0 R 100.0)",
      errors: [],
    });
  });

  it("lose recall where one is taken for two", () => {
    expect(claimClusters(partWith(claimsOf("k1", "k2", "k3")))).toMatchObject({
      value: "88.9 (P 100.0 R 80.0)",
      errors: [
        "one claim, x:c-open, found as several: x1s1 x-1 “the pier was open” | x2s1 x-2 “the pier was open”",
      ],
    });
  });

  it("lose precision where two are taken for one", () => {
    expect(claimClusters(partWith(claimsOf("k1", "k1", "k1")))).toMatchObject({
      value: "84.6 (P 73.3 R 100.0)",
      errors: [
        "several claims found as one: x:c-open x1s1 x-1 “the pier was open” + x2s1 x-2 “the pier was open” | x:c-closed x1s2 x-1 “the pier was closed”",
      ],
    });
  });

  it("count what is not found, and statements that are none, but no assertions that are none", () => {
    const content = [spanOf("x-2.md", "Holm")];
    const spurious = { file: "x-2.md", content, wording: "w9", claim: "k9" };
    const found = FOUND.appearances.slice(1);
    const attributed = { ...spurious, voice: "ATTRIBUTED" as const };
    expect(claimClusters(partWith({ appearances: [...found, attributed] }))).toMatchObject({
      value: "74.7 (P 80.0 R 70.0)",
      errors: ["not found: x1s1 x:c-open x-1 “the pier was open”", "no statement: x-2 “Holm”"],
    });
    const own = { ...spurious, voice: "AUTHORIAL" as const };
    expect(claimClusters(partWith({ appearances: [...FOUND.appearances, own] })).errors).toEqual(
      [],
    );
  });
});
