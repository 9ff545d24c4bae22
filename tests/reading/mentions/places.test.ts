import { findNames } from "../../../src/reading/mentions/names";
import { markPlaces } from "../../../src/reading/mentions/places";
import { surface, worded } from "./read-actors";

const find = (text: string) => {
  const looked = surface(text);
  return worded(text, markPlaces(looked, findNames(looked)));
};

test("a name used as a place is a place wherever it stands", () => {
  expect(
    find("The strike in Port Lund ended. Then Port Lund said no.").map(({ rule }) => rule),
  ).toEqual(["place-name", "place-name"]);
});

test("so is the place of a dateline", () => {
  expect(
    find("PORT LUND, Oct 3 (AP) — Then Port Lund said no.")
      .filter(({ words }) => /lund/i.test(words))
      .map(({ rule }) => rule),
  ).toContain("place-name");
});

test("a person with a title or a known given name stays a person", () => {
  expect(
    find("Trust in Mayor Roe fell. Belief in Ana Hall rose.").map(({ actorKind }) => actorKind),
  ).toEqual(["PERSON", "PERSON"]);
});

test("what a person owns is no place", () => {
  expect(find("In Lund's office they met Lund.").map(({ rule }) => rule)).not.toContain(
    "place-name",
  );
});

test("what a city is said to be, and a lake, are places", () => {
  const text = "They went to the city of Lind. Then Lind slept. They swam in Lake Orm.";
  expect(
    markPlaces(surface(text), findNames(surface(text))).map(({ name, rule }) => `${name}: ${rule}`),
  ).toEqual(["Lind: place-name", "Lind: place-name"]);
});
