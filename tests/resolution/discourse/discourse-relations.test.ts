import { relationsIn } from "./relations-of";

test("between two contents there is at most one, by the first rule that finds one", () => {
  const text =
    "Ana Roe praised the harbour toll, but conceded that the harbour toll would hurt the fishing villages.";
  expect(relationsIn(text)).toEqual([
    "concession: the harbour toll would hurt the fishing villages QUALIFIES the harbour toll",
  ]);
});

test("an article without statements has none", () => {
  expect(relationsIn("Rain fell on Lund.")).toEqual([]);
});
