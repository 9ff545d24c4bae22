import { findPronouns } from "../../../src/reading/mentions/pronouns";
import { surface } from "./read-actors";

test("third person pronouns with gender and number", () => {
  expect(
    findPronouns(surface("He saw her and their dog, but it ran.")).map(
      ({ name, gender, plural }) => [name, gender, plural],
    ),
  ).toEqual([
    ["He", "MALE", false],
    ["her", "FEMALE", false],
    ["their", null, true],
    ["it", "NEUTER", false],
  ]);
});

test("first and second person, and the IT of computers, are none", () => {
  expect(findPronouns(surface("I told you that we and our IT people know."))).toEqual([]);
});
