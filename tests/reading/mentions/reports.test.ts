import { readActors } from "./read-actors";

test("the report is that of the news organisation named before it", () => {
  expect(readActors("Orbis News revealed it. The report named nobody.").whoIs("The report")).toBe(
    "Orbis News",
  );
});

test("with two of them, or none, it is nobody's", () => {
  expect(
    readActors("Orbis News and the Lind Gazette revealed it. The report named nobody.").whoIs(
      "The report",
    ),
  ).toBeUndefined();
  expect(readActors("It rained. The report named nobody.").whoIs("The report")).toBeUndefined();
});
