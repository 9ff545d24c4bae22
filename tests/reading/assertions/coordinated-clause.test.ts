import { asserted } from "./asserted";

test.each([
  ["The dam failed on Monday and flooded the town of Lund.", "The dam … flooded the town of Lund"],
  ["The mayor resigned in May, but her deputy stayed in office.", "her deputy stayed in office"],
  ["Roe won the vote in Lund and lost the one in Kessel.", "Roe … lost the one in Kessel"],
])("%s", (text, words) => {
  expect(asserted(text, "coordinated-clause")).toEqual([words]);
});

test("verbs under one auxiliary are one clause", () => {
  const text = "The port was opened and given to Lund in 2019.";
  expect(asserted(text)).toEqual(["The port was opened and given to Lund in 2019"]);
});

test("what follows a word of speech is asserted where it is no more said", () => {
  expect(asserted("Roe said she was tired and left Lund on Monday.", "main-clause")).toEqual([]);
});
