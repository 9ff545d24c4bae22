import { sourceCandidates, sourcePhrase } from "../../../src/reading/ranking/source-candidates";
import { aParsedText, tokenOf, wordsOf } from "./a-parsed-text";

test("the cue stands for nobody, and nominals inside a quotation are left out", () => {
  const { text } = aParsedText('"The pilots left," the captain said in Brenn.');
  const said = tokenOf(text, "said");
  const found = sourceCandidates(text, said);
  expect(found[0]).toBe(said);
  expect(found).toContain(tokenOf(text, "captain"));
  expect(found).toContain(tokenOf(text, "Brenn"));
  expect(found).not.toContain(tokenOf(text, "pilots"));
});

test("a source's phrase has its determiner and stops before the cue", () => {
  const { text } = aParsedText("The old captain said the harbour was closed.");
  const said = tokenOf(text, "said");
  expect(wordsOf(text, sourcePhrase(text, said, tokenOf(text, "captain")))).toBe("The old captain");
});

test("possessives and names before a common noun may be sources, parts of longer names not", () => {
  const { text } = aParsedText("Their hope and the Brenn plan surprised Anna Voss.");
  const found = sourceCandidates(text, tokenOf(text, "hope"));
  expect(found).toContain(tokenOf(text, "Their"));
  expect(found).toContain(tokenOf(text, "Brenn"));
  expect(found).not.toContain(tokenOf(text, "Voss"));
});

test("a noun and its name are one phrase, also where the parser takes them for two subjects", () => {
  const { text } = aParsedText("The pilots left, the agency Brenn reported.");
  const reported = tokenOf(text, "reported");
  expect(wordsOf(text, sourcePhrase(text, reported, tokenOf(text, "Brenn")))).toBe(
    "the agency Brenn",
  );
});
