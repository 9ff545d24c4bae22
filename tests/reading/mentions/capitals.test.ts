import { findCapitals } from "../../../src/reading/mentions/capitals";
import { surface } from "./read-actors";

const named = (text: string, tags: readonly string[] = []) => {
  const { words } = surface(text);
  const capitals = findCapitals(words, tags);
  return words.filter((_, index) => capitals[index]).map((word) => word.text);
};

test.each([
  ["inside a sentence a capital is enough", "They asked Roe.", ["Roe"]],
  ["at its start it is not", "Prices rose.", []],
  ["unless the word is a name elsewhere", "Roe left. They asked Roe.", ["Roe", "Roe"]],
  [
    "or in another form",
    "Ruritania left. They asked Ruritanian troops.",
    ["Ruritania", "Ruritanian"],
  ],
  ["or another capital follows", "Zora Roe left.", ["Zora", "Roe"]],
  ["but not behind -ing or -ly", "Visiting Roe helps. Really Roe?", ["Roe", "Roe"]],
  ["the start of a quotation counts as a start", 'They said: "Prices rose."', []],
  ["its end does not", '"No," Roe said.', ["Roe"]],
  ["known names are names anywhere", "Spain left. Maria left.", ["Spain", "Maria"]],
  ["days, months and languages are none", "On Monday in May they spoke English.", []],
  ["neither are function words", "He said The and But.", []],
])("%s", (_, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test("a tagger tells a name at a sentence's head, where a verb or a comma follows", () => {
  expect(named("Tamso said so.", ["NNP", "VBD", "RB", "."])).toEqual(["Tamso"]);
  expect(named("Tamso, a farmer, left.", ["NNP", ","])).toEqual(["Tamso"]);
  expect(named("Timber prices rose.", ["NNP", "NNS", "VBD", "."])).toEqual([]);
  expect(named("LIND, May 3", ["NNP", ","])).toEqual([]);
  expect(named("Staff said so.", ["NN", "VBD", "RB", "."])).toEqual([]);
  expect(named("Police said so.", ["NNP", "VBD", "RB", "."])).toEqual([]);
});

test("articles that are joined to a name are part of it, at a sentence's head too", () => {
  expect(named("They asked Omar al-Roe. Al-Roe left.")).toEqual(["Omar", "al-Roe", "Al-Roe"]);
  expect(named("They asked for d'Ambre and all-Roe.")).toEqual(["d'Ambre"]);
});
