import { aClaim } from "./a-claim";

describe("printClaim", () => {
  it("takes an actor under whatever name as one name, and does not compare what names it", () => {
    const one = aClaim("Velmora will leave", { actors: { Velmora: "7" } });
    const other = aClaim("Port Lissen will leave", { actors: { "Port Lissen": "7" } });
    expect(other.names).toEqual(one.names);
    expect(one.names).toHaveLength(1);
    expect(one.terms).toEqual([]);
  });

  it("takes numbers and times apart from words", () => {
    const { figures, dates, terms, names } = aClaim("12 miners died on 3 May 2025");
    expect(figures).toEqual([{ low: 12, high: 12, unit: "person", approximate: false }]);
    expect(dates).toEqual([{ edtf: "2025-05-03", earliest: "2025-05-03", latest: "2025-05-03" }]);
    expect([terms.length, names.length]).toEqual([1, 0]);
  });

  it("takes the condition apart", () => {
    const depends = "if the glacier melts";
    const { isConditional, condition, terms } = aClaim(`Velmora will leave ${depends}`, {
      depends,
    });
    expect(isConditional).toBe(true);
    expect(condition).toHaveLength(2);
    expect(terms).not.toContain(condition[0]);
  });

  it.each([
    ["what can be told by itself", "Velmora will close the Harlow plant", ""],
    ["what points back", "Velmora will close it", "article 1"],
    ["what opens vaguely and tells little", "the minister will resign", "article 1"],
    ["what opens vaguely and tells much", "the minister will drill glacier tunnels", ""],
    ["what is no clause", "a step forward", "article 1"],
    ["what means its speaker", "we will close the Harlow plant", "speaker roe"],
    ["what means its day", "Velmora is currently in talks", "day 2026-01-07"],
  ])("binds %s", (_what, words, bound) => {
    expect(aClaim(words).bound).toBe(bound);
  });
});
