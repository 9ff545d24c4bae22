import { keepQuotationsWhole } from "../../../src/reading/refiners/keep-quotations-whole";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { aDraft } from "../a-draft";

const TEXT = 'Voss said the "old harbour" would close, and left.';
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const refined = (words: string): string[] =>
  keepQuotationsWhole
    .refine([aDraft({ content: [at(words)] })], surfaceOf(analyseText(TEXT)))
    .flatMap(({ content }) => content.map(({ start, end }) => TEXT.slice(start, end)));

test.each([
  ['the "old', 'the "old harbour"'],
  ['harbour" would close', '"old harbour" would close'],
])("%s grows to %s", (words, expected) => {
  expect(refined(words)).toEqual([expected]);
});

test.each(['the "old harbour" would', "old harbour", "would close"])(
  "%s stays as it is",
  (words) => {
    expect(refined(words)).toEqual([words]);
  },
);
