import { relationsIn } from "./relations-of";

test("one speaks well of what another speaks ill of", () => {
  const text =
    "Ana Roe said the harbour toll would hurt the fishing villages. Otto Lind defended the harbour toll, calling it a fair answer to the debt.";
  expect(relationsIn(text)).toEqual([
    "opposed-stances: the harbour toll OPPOSES the harbour toll would hurt the fishing villages",
    "opposed-stances: it a fair answer to the debt OPPOSES the harbour toll would hurt the fishing villages",
  ]);
});

test.each([
  ["the same stance", "Otto Lind said the harbour toll was a mistake."],
  ["no stance", "Otto Lind said the harbour toll would begin in May."],
  ["another matter", "Otto Lind welcomed the new tram line."],
  ["the same speaker", "She said the harbour toll was a fair answer to the debt."],
  ["both at once", "Otto Lind said the harbour toll was a fair mistake."],
])("nothing with %s", (_what, other) => {
  const text = `Ana Roe said the harbour toll would hurt the fishing villages. ${other}`;
  expect(relationsIn(text)).toEqual([]);
});
