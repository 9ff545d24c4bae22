import { outletFacts } from "../../src/resolution/known-outlets";

const unknown = { kind: "OTHER", country: null, stateControlled: null, owner: null };

describe("outletFacts", () => {
  it("knows an outlet by its host, parts of it included, whatever it is called", () => {
    const facts = outletFacts("World desk", "edition.cnn.com");
    expect(facts).toMatchObject({ kind: "BROADCASTER", country: "US", stateControlled: false });
    expect(facts.owner).toMatchObject({ kind: "COMPANY", name: "Warner Bros. Discovery" });
    expect(outletFacts("CNN", "cnn.com")).toEqual(facts);
  });

  it("knows it by any of its names where no host is given", () => {
    const facts = outletFacts("Itar-Tass", null);
    expect(facts).toMatchObject({ kind: "NEWS_AGENCY", country: "RU", stateControlled: true });
    expect(facts.owner).toMatchObject({ name: "Russia", identity: "STATE|RU" });
    expect(outletFacts("the tass", null)).toEqual(facts);
  });

  it("takes nobody else for it: another host, another name, a host that only ends alike", () => {
    expect(outletFacts("CNN", "cnn.example")).toEqual(unknown);
    expect(outletFacts("Vellport", null)).toEqual(unknown);
    expect(outletFacts("CNN", "notcnn.com")).toEqual(unknown);
  });

  it("tells the kind of any other by its name, and nothing else", () => {
    expect(outletFacts("The Vellport Mail", null)).toEqual({ ...unknown, kind: "NEWSPAPER" });
  });
});
