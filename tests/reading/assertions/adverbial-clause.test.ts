import { asserted } from "./asserted";

test.each([
  ["Roe resigned after the council had closed two ports.", "the council had closed two ports"],
  ["The port closed because the crane broke on Monday.", "the crane broke on Monday"],
])("%s", (text, words) => {
  expect(asserted(text, "adverbial-clause")).toEqual([words]);
});

test.each([
  ["The port will close if the crane breaks on Monday."],
  ["The port stays closed until the crane works again in Lund."],
  ["Roe left Lund before the council voted on Monday."],
])("nothing that need not be so: %s", (text) => {
  expect(asserted(text, "adverbial-clause")).toEqual([]);
});
