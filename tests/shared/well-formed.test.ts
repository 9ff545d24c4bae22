import fc from "fast-check";
import { wellFormed } from "../../src/shared/well-formed";

describe("wellFormed", () => {
  it("replaces halves of pairs and leaves whole ones", () => {
    expect(wellFormed("a\ud83d b\udc00 😀")).toBe("a\ufffd b\ufffd 😀");
  });

  it("leaves everything else alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(wellFormed(text)).toBe(text);
      }),
    );
  });
});
