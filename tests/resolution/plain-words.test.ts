import fc from "fast-check";
import { plainWords } from "../../src/resolution/plain-words";

describe("plainWords", () => {
  it("gives words in lower case and as written, without marks", () => {
    const words = plainWords("Vesk’s ship — the “Adela” — sank. Nobody cared!", 100);
    expect(words.map(({ lower }) => lower)).toEqual([
      "vesk's",
      "ship",
      "the",
      "adela",
      "sank",
      "nobody",
      "cared",
    ]);
    expect(words.filter(({ opens }) => opens).map(({ written }) => written)).toEqual([
      "Vesk’s",
      "Adela",
      "Nobody",
    ]);
  });

  it("stops where it is told, and never fails", () => {
    expect(plainWords("one two three", 2)).toHaveLength(2);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => plainWords(text, 50).length <= 50),
    );
  });
});
