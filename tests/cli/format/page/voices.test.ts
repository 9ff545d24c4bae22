import { HUES } from "../../../../src/cli/format/page/palette";
import { voicesOf } from "../../../../src/cli/format/page/voices";
import type { Reading } from "../../../../src/reading/reading";
import { writtenReading } from "../../../support/written-reading";

/** A reading in which these actors speak one after another; none for null. */
function spokenBy(...speakers: readonly (readonly string[])[]): Reading {
  const names = [...new Set(speakers.flat())];
  return writtenReading("Said.", {
    actors: names.map((name) => ({ name })),
    attributions: speakers.map((list) => ({ content: "Said", speakers: list })),
  });
}

describe("voicesOf", () => {
  it("gives speakers in the order in which they first speak, those not known last", () => {
    const voices = voicesOf(spokenBy(["Voss"], [], ["Lund"], ["Voss"], []));
    expect(voices).toEqual([
      { name: "Voss", classes: "v0", statements: [0, 3] },
      { name: "Lund", classes: "v1", statements: [2] },
      { name: null, classes: "unknown", statements: [1, 4] },
    ]);
  });

  it("takes those who speak together for one, in whatever order they are named", () => {
    const voices = voicesOf(spokenBy(["Voss", "Lund"], ["Lund", "Voss"], ["Lund"]));
    expect(voices.map(({ name, statements }) => [name, statements])).toEqual([
      ["Voss, Lund", [0, 1]],
      ["Lund", [2]],
    ]);
  });

  it("gives no two the same looks before colour and pattern are used up", () => {
    const many = Array.from({ length: 2 * HUES.length }, (_, place) => [`Speaker ${place}`]);
    const looks = voicesOf(spokenBy(...many)).map(({ classes }) => classes);
    expect(new Set(looks).size).toBe(many.length);
    expect(looks[HUES.length]).toBe("v0 again");
  });

  it("gives none where nothing is said", () => {
    expect(voicesOf(spokenBy())).toEqual([]);
  });
});
