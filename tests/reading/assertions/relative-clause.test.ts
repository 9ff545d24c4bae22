import { asserted } from "./asserted";

test.each([
  ["The Orm dam, which was built in 1961, failed on Monday.", "The Orm dam … was built in 1961"],
  ["Ada Roe, who runs the port of Lund, left on Monday.", "Ada Roe … runs the port of Lund"],
])("%s", (text, words) => {
  expect(asserted(text, "relative-clause")).toEqual([words]);
  expect(asserted(text, "main-clause")).toHaveLength(1);
});

test.each([
  ["The dam that was built in 1961 failed on Monday."],
  ["The officials who run the port of Lund left on Monday."],
  ["Ada Roe, who said that she was tired, left Lund on Monday."],
])("no clause of its own in: %s", (text) => {
  expect(asserted(text, "relative-clause")).toEqual([]);
});
