import { Dependents } from "../../../src/reading/predicates/dependents";
import { aParsedText, tokenOf } from "../ranking/a-parsed-text";

test("dependents come in the order of the text, and once made are kept", () => {
  const { text } = aParsedText("The mayor met the minister.");
  const verb = tokenOf(text, "met");
  const words = Dependents.of(text)
    .below(verb)
    .map((at) => text.words[at]);
  expect(words).toEqual(["mayor", "minister", "."]);
  expect(Dependents.of(text)).toBe(Dependents.of(text));
});

test("what nothing hangs on has none", () => {
  const { text } = aParsedText("The mayor left.");
  expect(Dependents.of(text).below(tokenOf(text, "The"))).toEqual([]);
});
