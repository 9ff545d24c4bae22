import { actorsIn } from "../../../src/reading/mentions/actors-in";
import { readActors } from "./read-actors";

const actorsOf = (text: string, phrase: string) => {
  const { actors, mentions } = readActors(text, [phrase]);
  const start = text.indexOf(phrase);
  return actorsIn(text, mentions, [{ start, end: start + phrase.length }]).map(
    (index) => actors[index]?.name,
  );
};

test.each([
  ["Spanish Foreign Minister Ana Roe said no.", "Spanish Foreign Minister Ana Roe", ["Ana Roe"]],
  [
    "A spokesman for Lind Holdings said no.",
    "A spokesman for Lind Holdings",
    ["A spokesman for Lind Holdings"],
  ],
  ["Ana Roe and Otto Hall said no.", "Ana Roe and Otto Hall", ["Ana Roe", "Otto Hall"]],
  ["Ana Roe, the mayor of Paris, said no.", "Ana Roe, the mayor of Paris,", ["Ana Roe"]],
  ["Ana Roe, a clerk there, said no.", "Ana Roe, a clerk there,", ["Ana Roe"]],
  [
    "Ana Roe, Otto Hall and Mila Lund left.",
    "Ana Roe, Otto Hall and Mila Lund",
    ["Ana Roe", "Otto Hall", "Mila Lund"],
  ],
  ["Roe's government said no.", "Roe's government", ["Roe's government"]],
  ["The mill said no.", "The mill", []],
  ["A study of Ana Roe said no.", "A study of Ana Roe", []],
  [
    "The clerk, who works for Ana Roe, said no.",
    "The clerk, who works for Ana Roe,",
    ["The clerk"],
  ],
  ["A film by Ana Roe said no.", "A film by Ana Roe", ["Ana Roe"]],
  ["Ana Roe's clinics said no.", "Ana Roe's clinics", []],
  ["Spain's state broadcaster Orbis said no.", "Spain's state broadcaster Orbis", ["Orbis"]],
  [
    "Aurel and Finance Minister Ana Roe said no.",
    "Aurel and Finance Minister Ana Roe",
    ["Aurel", "Ana Roe"],
  ],
  [
    "Ana Roe and her Ruritanian counterpart Otto Hall said no.",
    "Ana Roe and her Ruritanian counterpart Otto Hall",
    ["Ana Roe", "Otto Hall"],
  ],
])("%s", (text, phrase, expected) => {
  expect(actorsOf(text, phrase)).toEqual(expected);
});
