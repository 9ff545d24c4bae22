import { nominalPredicate } from "../../../src/reading/predicates/nominal-predicate";
import type { Predicate } from "../../../src/reading/predicates/predicate";
import { aParsedText, tokenOf } from "../ranking/a-parsed-text";
import { argumentsTold, cut } from "./told";

function nominal(plain: string, noun: string): Predicate {
  const { text } = aParsedText(plain);
  const found = nominalPredicate(text, tokenOf(text, noun));
  if (!found) throw new Error(`${noun}: not parsed`);
  return found;
}

test.each([
  ["Rebels condemned the attack on the port by the army.", "attack", "SUBJECT the army"],
  ["The president's visit to Lund was short.", "visit", "OBLIQUE to Lund, POSSESSOR The president"],
  [
    "Clashes between rebels and the army went on.",
    "Clashes",
    "OBLIQUE between rebels, OBLIQUE between the army",
  ],
  ["Ruritanian strikes on Lund went on.", "strikes", "MODIFIER Ruritanian, OBLIQUE on Lund"],
  ["The talks failed.", "talks", ""],
])("%s %s", (text, noun, expected) => {
  expect(argumentsTold(text, nominal(text, noun))).toContain(expected);
});

test("a noun may be negated, and depend on something", () => {
  expect(nominal("There was no attack.", "attack").negated).toBe(true);
  expect(nominal("There was an attack.", "attack").negated).toBe(false);
});

test("the span is the noun itself", () => {
  const text = "The long visit ended.";
  expect(cut(text, nominal(text, "visit").span)).toBe("visit");
});
