import { readActors } from "./read-actors";

test("a capital with one wrong letter means its country where the article names that", () => {
  const { whoIs, actors } = readActors("Portugal was warned. Lisban said no.");
  expect(whoIs("Lisban")).toBe("Portugal");
  expect(actors[0]?.names).toContainEqual({ text: "Lisban", kind: "MISSPELLING" });
});

test("not where the country is not named, nor in two wrong letters, nor as a place", () => {
  expect(readActors("It rained. Lisban said no.").names).not.toContain("Portugal");
  expect(readActors("Portugal was warned. Lusban said no.").whoIs("Lusban")).not.toBe("Portugal");
  expect(readActors("Portugal was warned. They met in Lisban.").whoIs("Lisban")).not.toBe(
    "Portugal",
  );
});
