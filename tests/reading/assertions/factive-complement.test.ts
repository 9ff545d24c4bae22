import { asserted, assertionsIn } from "./asserted";

test.each([
  [
    "Ministers ignored the fact that the Orm dam had failed in 2019.",
    "the Orm dam had failed in 2019",
  ],
  ["The board forgot that Lund has two ports.", "Lund has two ports"],
])("%s", (text, words) => {
  expect(asserted(text, "factive-complement")).toEqual([words]);
  expect(assertionsIn(text, "factive-complement")[0]?.voice).toBe("PRESUPPOSED");
});

test.each([
  ["Ministers said that the dam had failed twice."],
  ["Ministers believe that the dam has failed twice."],
  ["Roe said the board forgot that Lund has two ports."],
])("nothing is taken for granted in: %s", (text) => {
  expect(asserted(text, "factive-complement")).toEqual([]);
});
