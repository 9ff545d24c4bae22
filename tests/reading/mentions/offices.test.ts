import {
  genderOf,
  isHonorific,
  officeAt,
  titlesStart,
} from "../../../src/reading/mentions/offices";
import { surface } from "./read-actors";

const office = (text: string) => {
  const { words } = surface(text);
  return officeAt(words, 0, words.length);
};

test.each([
  ["deputy prime minister Roe", "deputy prime minister", 3],
  ["secretary of state Roe", "secretary of state", 3],
  ["spokeswoman Roe", "spokeswoman", 1],
])("%s", (text, title, end) => {
  expect(office(text)).toMatchObject({ title, end });
});

test("modifiers without an office are none", () => {
  expect(office("foreign policy Roe")).toBeNull();
  expect(office("mill Roe")).toBeNull();
});

test("an endless run of modifiers belongs to no office", () => {
  expect(office(`${"state ".repeat(100)}minister Roe`)).toBeNull();
  expect(office(`minister ${"state ".repeat(100)}`)?.end).toBe(1);
});

test("gender is told by the noun", () => {
  expect(["queen", "Mr.", "chairman", "minister"].map(genderOf)).toEqual([
    "FEMALE",
    "MALE",
    "MALE",
    null,
  ]);
});

test("honorifics are capitalised", () => {
  const { words } = surface("Mr. Gen. mr");
  expect(words.map(isHonorific)).toEqual([true, true, false]);
});

test("titlesStart takes lower-case titles with their modifiers, not verbs or other nouns", () => {
  const startOf = (text: string) => {
    const { words } = surface(text);
    return titlesStart(
      words,
      words.findIndex((word) => word.text === "Roe"),
      0,
    );
  };
  expect(startOf("asked former prime minister Roe")).toBe(1);
  expect(startOf("party leader and former minister Roe")).toBe(0);
  expect(startOf("asked deputy secretary of state Roe")).toBe(1);
  expect(startOf("a picture of state Roe")).toBe(4);
  expect(startOf("they asked Roe")).toBe(2);
  expect(startOf("the mill Roe")).toBe(2);
});
