import fc from "fast-check";
import { normaliseName } from "../../src/resolution/normalise-name";

describe("normaliseName", () => {
  it.each([
    ["The Harbour Courier", "harbour courier"],
    ["the  harbour\ncourier", "harbour courier"],
    ["Nicolás Maduro", "nicolas maduro"],
    ["Nicola\u0301s Maduro’s", "nicolas maduro"],
    ["J.D. Vance", "jd vance"],
    ["Jean-Luc O’Neil", "jean luc o'neil"],
    ["U.S.", "us"],
    ["Karsovians'", "karsovians"],
  ])("writes %j as %j", (name, expected) => {
    expect(normaliseName(name)).toBe(expected);
  });

  it.each([
    ["Jane Roe", "Joan Roe"],
    ["Anton Vesk", "Vesk"],
    ["North Velmora", "Velmora"],
    ["Theodore", "odore"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(normaliseName(a)).not.toBe(normaliseName(b));
  });

  it("never fails, and changes nothing more when repeated", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const once = normaliseName(name);
        expect(normaliseName(once).length).toBeLessThanOrEqual(once.length);
      }),
    );
  });
});
