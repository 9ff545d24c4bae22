import { asserted, assertionsIn } from "./asserted";

test("a bill that somebody defends would do something", () => {
  const text = "Roe defended a proposed law that would close two ports over four years.";
  expect(asserted(text, "proposed-act")).toEqual([
    "a proposed law … would close two ports over four years",
  ]);
  const [found] = assertionsIn(text, "proposed-act");
  expect([found?.voice, found?.modality]).toEqual(["PRESUPPOSED", "EXPECTED"]);
});

test.each([
  ["Roe called for a law that would close two ports in Lund."],
  ["Roe read a law that closed two ports in Lund."],
  ["Roe said a law that would close two ports was wrong."],
])("nothing in: %s", (text) => {
  expect(asserted(text, "proposed-act")).toEqual([]);
});
