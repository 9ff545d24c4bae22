import { countryAt, scopeKey, standsForGovernment } from "../../../src/reading/mentions/countries";
import { surface } from "./read-actors";

const at = (text: string) => {
  const { words } = surface(text);
  return countryAt(words, 0, words.length);
};

test.each([
  ["Spain", { code: "ES", as: "NAME", end: 1 }],
  ["Saudi Arabia", { code: "SA", as: "NAME", end: 2 }],
  ["South Korean", { code: "KR", as: "DEMONYM", end: 2 }],
  ["Russians", { code: "RU", as: "PEOPLE", end: 1 }],
  ["British", { code: "GB", as: "DEMONYM", end: 1 }],
  ["U.S.", { code: "US", as: "NAME", end: 1 }],
  ["Moscow", { code: "RU", as: "METONYM", end: 1 }],
  ["spain", null],
  ["Lind", null],
])("%s", (text, expected) => {
  expect(at(text)).toEqual(expected);
});

test("scopeKey brings a country's forms together, known or invented", () => {
  expect(new Set(["Spain", "Spanish", "Madrid", "Spain's"].map(scopeKey))).toEqual(new Set(["ES"]));
  expect(new Set(["Ruritania", "Ruritanian", "Ruritania's"].map(scopeKey)).size).toBe(1);
  expect(scopeKey("Ruritania")).not.toBe(scopeKey("Syldavia"));
});

test.each([
  ["Paris said no.", 0, true],
  ["Paris will pay.", 0, true],
  ["talks with Paris", 2, true],
  ["They met in Paris last week.", 3, false],
  ["Paris streets", 0, false],
])("%s", (text, index, expected) => {
  expect(standsForGovernment(surface(text).words, index, index + 1)).toBe(expected);
});
