import { nounPhraseAfter, nounPhraseBefore } from "../../../src/reading/surface/noun-phrases";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";

const wordsOf = (text: string) => surfaceOf(analyseText(text)).words;

/** The noun phrase before the last word of a text. */
const before = (text: string): string | null => {
  const words = wordsOf(text);
  const phrase = nounPhraseBefore(words, words.length - 1, 0);
  const last = phrase && words[phrase.end - 1];
  return phrase && last ? text.slice(words[phrase.first]?.start, last.end) : null;
};

test.each([
  ["Yesterday the old harbour master said", "the old harbour master"],
  ["Mara Voss said", "Mara Voss"],
  ["On Thursday evening police said", "police"],
  ["The Monday club said", "The Monday club"],
  ["A spokesman for the ministry said", "A spokesman for the ministry"],
  ["Israeli state television KAN reported", "Israeli state television KAN"],
  ["Mara Voss, 61, a former pilot, said", "Mara Voss, 61, a former pilot"],
  ["On Monday, Mara Voss, who runs the harbour, said", "Mara Voss, who runs the harbour"],
  ["People familiar with the talks said", "People familiar with the talks"],
  ["He and Brandt said", "He and Brandt"],
  ["Last week she said", "she"],
])("before the verb of %s", (text, expected) => {
  expect(before(text)).toBe(expected);
});

test.each(["They came quickly said", "On Monday, said"])("none before the verb of %s", (text) => {
  expect(before(text)).toBeNull();
});

test.each([
  ["the harbour master of Lund left", "the harbour master of Lund"],
  ["reporters on Monday", "reporters"],
  ["her on Monday", "her"],
])("at the head of %s", (text, expected) => {
  const words = wordsOf(text);
  const phrase = nounPhraseAfter(words, 0, words.length);
  expect(phrase && text.slice(0, words[phrase.end - 1]?.end)).toBe(expected);
});
