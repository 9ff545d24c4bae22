import { findNameChunks } from "../../../src/reading/mentions/name-chunks";
import { readActors, surface } from "./read-actors";

const chunks = (text: string) => {
  const { words } = surface(text);
  return findNameChunks(words, []).map(({ first, end }) =>
    words
      .slice(first, end)
      .map((word) => word.text)
      .join(" "),
  );
};

test.each([
  [
    "particles of persons",
    "They met Ana van der Roe and Omar bin Salim.",
    ["Ana van der Roe", "Omar bin Salim"],
  ],
  [
    "several particles in a row",
    "They met Ana von und zu Roe and Tilde van 't Hall.",
    ["Ana von und zu Roe", "Tilde van ' t Hall"],
  ],
  [
    "links of organisations",
    "They asked the Ministry of Trade and Industry.",
    ["Ministry of Trade and Industry"],
  ],
  ["of with an article", "They asked the Bank of the Isles.", ["Bank of the Isles"]],
  ["no link without an organisation", "They asked Roe of Lind.", ["Roe", "Lind"]],
  ["no link to a person", "They asked the Office of President Roe.", ["Office", "President Roe"]],
  ["ampersands", "They asked Roe & Hall.", ["Roe & Hall"]],
  ["a possessive ends it", "They asked Lind's Green Party.", ["Lind", "Green Party"]],
  ["a quotation ends it", 'They asked Roe "no" Lind.', ["Roe", "Lind"]],
])("%s", (_, text, expected) => {
  expect(chunks(text)).toEqual(expected);
});

test("members in the plural own the body that is called after them", () => {
  const { names } = readActors(
    "They asked the Teachers' Union, the Women's League and Spain's Senate.",
  );
  expect(names).toEqual(["Teachers' Union", "Women's League", "Spain", "Senate"]);
});
