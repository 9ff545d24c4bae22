import { cueCandidates } from "../../../src/reading/ranking/cue-candidates";
import { aParsedText } from "./a-parsed-text";

function candidates(plain: string): string[] {
  const { text, proposals } = aParsedText(plain);
  return cueCandidates(text, proposals).map((at) => text.words[at] ?? "");
}

test("verbs, nouns, adjectives, colons and adverbs of hearsay may be cues", () => {
  expect(
    candidates("Mara Voss reportedly told the crew: according to the angry mate, it sank."),
  ).toEqual(expect.arrayContaining(["reportedly", "told", ":", "according", "angry", "sank"]));
});

test("determiners, names, auxiliaries and what is quoted may not", () => {
  const found = candidates('Mara Voss has said, "The crew demanded a boat," in Lund.');
  expect(found).toContain("said");
  for (const word of ["has", "the", "voss", "lund", "demanded", "boat"])
    expect(found).not.toContain(word);
});
