import { contentCandidates } from "../../../src/reading/ranking/content-candidates";
import { aParsedText, tokenOf, wordsOf } from "./a-parsed-text";

function alternatives(plain: string, cue: string, source: string): string[] {
  const { text, proposals } = aParsedText(plain);
  const candidates = contentCandidates(text, proposals, tokenOf(text, cue), tokenOf(text, source));
  return candidates.map(({ pieces }) => pieces.map((piece) => wordsOf(text, piece)).join(" … "));
}

test("a clause behind the cue is among the alternatives", () => {
  expect(alternatives("Voss said that the harbour was closed.", "said", "Voss")).toContain(
    "that the harbour was closed",
  );
});

test("what stands before a trailing attribution is among them", () => {
  expect(alternatives("The harbour was closed, Voss said.", "said", "Voss")).toContain(
    "The harbour was closed",
  );
});

test("so are the two parts around an attribution, with the quotation in the next sentence", () => {
  const found = alternatives('"We close," Voss said. "We wait."', "said", "Voss");
  expect(found).toContain('"We close," … "We wait."');
});

test("none holds the cue, and none cuts a quotation", () => {
  const found = alternatives(
    'Voss said "the harbour, the old one, is closed" on Monday.',
    "said",
    "Voss",
  );
  expect(found.length).toBeGreaterThan(1);
  for (const one of found) {
    expect(one).not.toMatch(/\bsaid\b/);
    expect((one.match(/"/g) ?? []).length % 2).toBe(0);
  }
});

test("an adjunct of the cue may be left out of the content", () => {
  const plain = "The captain criticised the plan in an interview.";
  expect(alternatives(plain, "criticised", "captain")).toEqual(
    expect.arrayContaining(["the plan", "the plan in an interview"]),
  );
});
