import { complementOf } from "../../../src/reading/mentions/complements";
import { findNames } from "../../../src/reading/mentions/names";
import { slice } from "../../../src/text/spans";
import { surface } from "./read-actors";

/** The complement of the first word that is `noun`. */
const complement = (text: string, noun: string) => {
  const looked = surface(text);
  const names = new Map(findNames(looked).map((name) => [name.extent.start, name] as const));
  const head = looked.words.findIndex(({ lower }) => lower === noun);
  const found = complementOf(looked, head, names);
  return found === null ? null : [slice(text, found.extent), found.scope];
};

test.each([
  ["The head of the Green Party left.", "head", ["Green Party", "green part"]],
  ["The mayor of Lind left.", "mayor", ["Lind", "lind"]],
  ["A spokeswoman for the old ministry left.", "spokeswoman", ["old ministry", null]],
  ["A source close to the talks said so.", "source", ["talks", null]],
  ["People familiar with plans said so.", "people", ["plans", null]],
  ["The driver of the No. 7 tram left.", "driver", ["No. 7 tram", "no."]],
  ["A diplomat in the Spanish capital left.", "diplomat", ["Spanish capital", "ES"]],
  ["Witnesses of its own said so.", "witnesses", null],
  ["A source close by said so.", "source", null],
  ["A spokesman in statements said so.", "spokesman", null],
  ["The mayor said so.", "mayor", null],
])("%s", (text, noun, expected) => {
  expect(complement(text, noun)).toEqual(expected);
});
