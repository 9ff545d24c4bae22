import { findTimes } from "../../../src/reading/times/find-times";
import { timeOfOccasion } from "../../../src/reading/times/occasion-time";
import { analyseText } from "../../../src/text/analyse";

const time = (text: string, words: string) => {
  const article = analyseText(text);
  const start = text.indexOf(words);
  const occasion = { start, end: start + words.length };
  return timeOfOccasion(article, occasion, findTimes(article, {}))?.edtf ?? null;
};

test.each([
  ["a call in October 2025", "a call", "2025-10"],
  ["a call early in October 2025", "a call", "2025-10-01/2025-10-10"],
  ["the talks of May 2025 in Lund", "the talks of May 2025 in Lund", "2025-05"],
])("%s", (text, occasion, expected) => {
  expect(time(text, occasion)).toBe(expected);
});

test.each([
  ["a call to end the war of June 2025", "a call"],
  ["a call after October 2025", "a call"],
  ["In May 2025 he spoke at a rally", "a rally"],
  ["a rally", "a rally"],
])("none: %s", (text, occasion) => {
  expect(time(text, occasion)).toBeNull();
});
