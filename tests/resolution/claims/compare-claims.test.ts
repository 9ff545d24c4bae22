import { isSameClaim } from "../../../src/resolution/claims/compare-claims";
import { aClaim } from "./a-claim";

const elsewhere = { articleId: "2" };

describe("isSameClaim: one claim in two wordings", () => {
  it.each([
    [
      "synonyms",
      "Velmora will close the Harlow plant in May",
      "Velmora will shut the Harlow factory in May",
    ],
    [
      "forms of words",
      "Troops attacked the villages of Ostend Vale",
      "Troops have attacked the village of Ostend Vale",
    ],
    [
      "small words",
      "the council of Lund will sell the old tram depot",
      "the council of Lund will sell its old tram depot".replace("its", "the"),
    ],
    [
      "a rounded number",
      "about 12,000 homes in Lund lost power",
      "around 11,800 homes in Lund lost power",
    ],
    [
      "times of one day",
      "the ferry Marla sank off Lund on 3 May",
      "the ferry Marla sank off Lund on May 3",
    ],
    [
      "an added word",
      "Dalby will sell the tram depot at Lund",
      "Dalby will sell the old tram depot at Lund",
    ],
  ])("%s", (_how, one, other) => {
    expect(isSameClaim(aClaim(one), aClaim(other, elsewhere))).toBe(true);
    expect(isSameClaim(aClaim(other, elsewhere), aClaim(one))).toBe(true);
  });

  it("names of one actor", () => {
    const one = aClaim("Velmora will leave the valley", { actors: { Velmora: "7" } });
    const other = aClaim("Port Lissen will leave the valley", {
      actors: { "Port Lissen": "7" },
      ...elsewhere,
    });
    expect(isSameClaim(one, other)).toBe(true);
  });

  it("active and passive", () => {
    const actors = { Velmora: "7", "Port Lissen": "8" };
    const active = aClaim("Velmora attacked Port Lissen", { actors });
    const passive = aClaim("Port Lissen was attacked by Velmora", { actors, ...elsewhere });
    expect(isSameClaim(active, passive)).toBe(true);
    expect(isSameClaim(passive, active)).toBe(true);
  });

  it("the same condition in other words", () => {
    const one = aClaim("Velmora will leave the valley if the talks fail", {
      depends: "if the talks fail",
    });
    const other = aClaim("Velmora will leave the valley if talks fail in Lund", {
      depends: "if talks fail in Lund",
      ...elsewhere,
    });
    expect(isSameClaim(one, other)).toBe(false);
    const same = aClaim("Velmora will leave the valley if the negotiations fail", {
      depends: "if the negotiations fail",
      ...elsewhere,
    });
    expect(isSameClaim(one, same)).toBe(true);
  });

  it("of today and yesterday, told a day apart", () => {
    const one = aClaim("the ferry Marla sank off Lund today");
    const other = aClaim("the ferry Marla sank off Lund yesterday", {
      day: "2026-01-08",
      ...elsewhere,
    });
    expect(isSameClaim(one, other)).toBe(true);
  });
});

describe("isSameClaim: two claims", () => {
  const base = "Velmora will close the Harlow plant in May";
  it.each([
    ["polarity", base, "Velmora will not close the Harlow plant in May"],
    [
      "an inner negation",
      "Dalby knows that Velmora closed the Harlow plant",
      "Dalby knows that Velmora never closed the Harlow plant",
    ],
    ["a hedge", base, "Velmora may close the Harlow plant in May"],
    ["another verb", base, "Velmora will visit the Harlow plant in May"],
    ["an opposite verb", base, "Velmora will open the Harlow plant in May"],
    ["another month", base, "Velmora will close the Harlow plant in June"],
    ["another name", base, "Velmora will close the Dunmore plant in May"],
    [
      "another thing",
      "the city will close the old school at Lund",
      "the city will close the old hospital at Lund",
    ],
    ["another number", "12 miners died in the Harlow pit", "14 miners died in the Harlow pit"],
    ["another group", "12 miners died in the Harlow pit", "12 soldiers died in the Harlow pit"],
    ["a number more", "miners died in the Harlow pit", "14 miners died in the Harlow pit"],
    [
      "roles",
      "Aldmark warned Velmora about the Harlow dam",
      "Velmora warned Aldmark about the Harlow dam",
    ],
    [
      "a direction",
      "troops crossed the northern bridge at Harlow",
      "troops crossed the southern bridge at Harlow",
    ],
    [
      "much that is added",
      "Roe will visit Lund",
      "Roe will visit Lund with forty engineers to inspect the broken dam",
    ],
    [
      "another day of the week",
      "the ferry Marla sank off Lund on Monday",
      "the ferry Marla sank off Lund on Tuesday",
    ],
  ])("by %s", (_what, one, other) => {
    expect(isSameClaim(aClaim(one), aClaim(other, elsewhere))).toBe(false);
  });

  it("by who does it and to whom", () => {
    const actors = { Velmora: "7", "Port Lissen": "8" };
    const active = aClaim("Velmora attacked Port Lissen", { actors });
    const passive = aClaim("Velmora was attacked by Port Lissen", { actors, ...elsewhere });
    expect(isSameClaim(active, passive)).toBe(false);
    expect(isSameClaim(passive, active)).toBe(false);
  });

  it("by a condition", () => {
    const bare = aClaim("Velmora will leave the valley");
    const other = aClaim("Velmora will leave the valley if the talks fail", {
      depends: "if the talks fail",
      ...elsewhere,
    });
    expect(isSameClaim(bare, other)).toBe(false);
  });

  it("by being asked for or promised", () => {
    const asked = aClaim(base, { cueClass: "REQUEST" });
    expect(isSameClaim(asked, aClaim(base, { cueClass: "PROMISE", ...elsewhere }))).toBe(false);
  });

  it("by what they are bound to", () => {
    const words = "we will close the Harlow plant in May";
    const other = aClaim(words, { speakers: ["dalby"], ...elsewhere });
    expect(isSameClaim(aClaim(words), other)).toBe(false);
    expect(isSameClaim(aClaim(words), aClaim(words, elsewhere))).toBe(true);
    const vague = "the minister will resign";
    const inOtherStory = aClaim(vague, { ...elsewhere, story: ["osmark", "dunmore"] });
    expect(isSameClaim(aClaim(vague), inOtherStory)).toBe(false);
    expect(isSameClaim(aClaim(vague), aClaim(vague, elsewhere))).toBe(true);
    expect(isSameClaim(aClaim(vague), aClaim(vague))).toBe(true);
  });

  it("by the time between them, where they count from their days", () => {
    const words = "the ferry Marla sank off Lund on Monday";
    expect(isSameClaim(aClaim(words), aClaim(words, { day: "2026-01-14", ...elsewhere }))).toBe(
      false,
    );
  });
});
