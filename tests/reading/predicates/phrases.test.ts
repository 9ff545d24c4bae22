import { conjunctsOf, phraseOf, prepositionOf } from "../../../src/reading/predicates/phrases";
import { aParsedText, tokenOf } from "../ranking/a-parsed-text";
import { cut } from "./told";

test.each([
  ["They met in the old town of Lund.", "town", "the old town of Lund"],
  ["They met the mayor, who left.", "mayor", "the mayor"],
  ["They met the mayor and the clerk.", "mayor", "the mayor"],
  ["They met the mayor and the clerk.", "clerk", "the clerk"],
  ["The mayor's visit was short.", "mayor", "The mayor"],
])("%s %s", (plain, head, expected) => {
  const { text } = aParsedText(plain);
  expect(cut(plain, phraseOf(text, tokenOf(text, head)))).toBe(expected);
});

test("what is coordinated are several phrases", () => {
  const { text } = aParsedText("They met the mayor, the clerk and the judge.");
  const heads = conjunctsOf(text, tokenOf(text, "mayor")).map((at) => text.words[at]);
  expect(heads).toEqual(["mayor", "clerk", "judge"]);
});

test("a preposition has all its words", () => {
  const { text } = aParsedText("They left because of the rain in Lund.");
  expect(prepositionOf(text, tokenOf(text, "rain"))).toBe("because of");
  expect(prepositionOf(text, tokenOf(text, "Lund"))).toBe("in");
  expect(prepositionOf(text, tokenOf(text, "They"))).toBeNull();
});
