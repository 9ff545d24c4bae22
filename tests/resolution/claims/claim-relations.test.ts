import type { ClaimPrint } from "../../../src/resolution/claims/claim-print";
import { type PlacedClaim, relationOf } from "../../../src/resolution/claims/claim-relations";
import { aClaim } from "./a-claim";

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
const placed = (claimId: string, print: ClaimPrint, at = day(Number(claimId))): PlacedClaim => ({
  claimId,
  text: `claim ${claimId}`,
  firstAppearedAt: at,
  print,
});

/** The relation of a claim of day 2 to one of day 1: kind, rule and direction. */
function relation(later: ClaimPrint, earlier: ClaimPrint, at = day(2)) {
  const [one, other] = [placed("2", later, at), placed("1", earlier)];
  const found = relationOf(one, other);
  expect(relationOf(other, one)).toEqual(found);
  return found && `${found.sourceId} ${found.kind} ${found.targetId} (${found.rule})`;
}

const plant = "Velmora will close the Harlow plant";

describe("relationOf", () => {
  it.each([
    ["Velmora will not shut the Harlow factory", plant, "2 REFUTES 1 (opposite-polarity)"],
    ["Velmora will open the Harlow plant", plant, "2 REFUTES 1 (opposite-verb)"],
    [
      "14 miners died in the Harlow pit",
      "12 miners died in the Harlow pit",
      "2 SUPERSEDES 1 (grown-count)",
    ],
    [
      "no job will be lost in the Harlow pit",
      "400 jobs will be lost in the Harlow pit",
      "2 REFUTES 1 (opposite-polarity)",
    ],
    [
      "the ferry Marla will reach Dunmore on 5 May 2026",
      "the ferry Marla will reach Dunmore on 3 May 2026",
      "2 REFUTES 1 (other-time)",
    ],
    [plant, "Velmora may close the Harlow plant", "2 SUPPORTS 1 (certain-and-possible)"],
    ["Velmora may close the Harlow plant", plant, "1 SUPPORTS 2 (certain-and-possible)"],
    [
      `${plant} with furnaces, laboratories, warehouses and dormitories`,
      plant,
      "2 SUPPORTS 1 (added-detail)",
    ],
    [plant, "Velmora will close the Harlow plant in May 2027", "1 SUPPORTS 2 (added-detail)"],
  ])("%s · %s", (later, earlier, expected) => {
    expect(relation(aClaim(later), aClaim(earlier, { articleId: "2" }))).toBe(expected);
  });

  it("finds a denied event where another one tells of it", () => {
    const denial = aClaim("there was no call", { speakers: ["poe"] });
    const told = aClaim("the minister spoke to Lund by phone", { articleId: "2" });
    expect(relation(denial, told)).toBe("2 REFUTES 1 (denied-event)");
    expect(relation(told, denial)).toBe("2 REFUTES 1 (denied-event)");
    expect(relation(aClaim("there was no call"), told)).toBeNull();
  });

  it("takes no threat under a condition for the opposite of an assurance", () => {
    const depends = "if Velmora attacks first";
    const threat = aClaim(`Aldmark will attack Velmora ${depends}`, { depends });
    const assurance = aClaim("Aldmark will not attack Velmora", { articleId: "2" });
    expect(relation(threat, assurance)).toBeNull();
  });

  it("finds an added condition, whichever came first", () => {
    const depends = "if the glacier talks fail";
    const conditional = aClaim(`${plant} ${depends}`, { depends });
    expect(relation(conditional, aClaim(plant))).toBe("2 QUALIFIES 1 (added-condition)");
    expect(relation(aClaim(plant), conditional)).toBe("1 QUALIFIES 2 (added-condition)");
  });

  it("finds what answers a request and what refuses it, and opposite requests", () => {
    const asked = aClaim("Velmora close the Harlow plant", {
      cueClass: "REQUEST",
      predicate: "close",
    });
    const promised = aClaim(plant, { cueClass: "PROMISE" });
    const refused = aClaim("Velmora will not close the Harlow plant", { cueClass: "INTENTION" });
    expect(relation(promised, asked)).toBe("2 ANSWERS 1 (asked-and-promised)");
    expect(relation(asked, promised)).toBe("1 ANSWERS 2 (asked-and-promised)");
    expect(relation(refused, asked)).toBe("2 OPPOSES 1 (asked-and-refused)");
    expect(relation(refused, aClaim(plant, { cueClass: "INTENTION" }))).toBe(
      "2 OPPOSES 1 (opposite-polarity)",
    );
  });

  it.each([
    [
      "what one hour costs and what all do",
      "the strike has cost the port 6 million crowns so far",
      "the strike would cost the port 2 million crowns a day",
    ],
    ["people who are not the same", "90 passengers were on board", "it treated 26 passengers"],
    ["claims that are one", "Velmora will shut the Harlow factory", plant],
    ["opposites of other things", "Velmora will not close the Dunmore plant", plant],
    ["opposites of other speakers' subjects", "Aldmark will not close the Harlow plant", plant],
    [
      "other places",
      "troops crossed the northern bridge at Harlow",
      "troops crossed the southern bridge at Harlow",
    ],
    [
      "other numbers of other things",
      "14 miners died in the Dunmore pit",
      "12 miners died in the Harlow pit",
    ],
    [
      "the opposite at another time",
      "Velmora did not close the Harlow plant in 2024",
      "Velmora closed the Harlow plant in 2025",
    ],
  ])("finds none between %s", (_what, later, earlier) => {
    expect(relation(aClaim(later), aClaim(earlier, { articleId: "2" }))).toBeNull();
  });

  it("takes a number for revised where the same ones tell another one later", () => {
    const [later, earlier] = [
      aClaim("the Harlow pit will cost 12 million dollars"),
      aClaim("the Harlow pit will cost 14 million dollars"),
    ];
    expect(relation(later, earlier)).toBe("2 SUPERSEDES 1 (grown-count)");
    const others = aClaim("the Harlow pit will cost 12 million dollars", { speakers: ["dalby"] });
    expect(relation(others, earlier)).toBe("2 REFUTES 1 (other-count)");
  });

  it("takes what is denied in one story for refuted, in much the same words", () => {
    const earlier = aClaim(
      "Velmora warned the ministry of Harlow about the old dam, its gates and its turbines",
    );
    const words = "Velmora did not warn the ministry of Harlow at all";
    expect(relation(aClaim(words), earlier)).toBe("2 REFUTES 1 (opposite-polarity)");
    const story = ["osmark", "dunmore"];
    expect(relation(aClaim(words, { story }), earlier)).toBeNull();
  });

  it("takes numbers told long apart for those of other events", () => {
    const [later, earlier] = [
      aClaim("14 miners died in the Harlow pit", { day: "2026-03-08" }),
      aClaim("12 miners died in the Harlow pit"),
    ];
    expect(relation(later, earlier, day(60))).toBeNull();
  });

  it("gives its reason in words", () => {
    const found = relationOf(
      placed("2", aClaim("Velmora will not close the Harlow plant")),
      placed("1", aClaim(plant)),
    );
    expect(found?.rationale).toBe("“claim 2” says the opposite of “claim 1”.");
  });
});
