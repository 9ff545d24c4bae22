import { readActors } from "./read-actors";

test("somebody of an age is the only person in sight", () => {
  const { whoIs } = readActors("Ana Roe won. The 43-year-old laughed.");
  expect(whoIs("The 43-year-old")).toBe("Ana Roe");
});

test("of two persons in sight it is neither", () => {
  const { whoIs } = readActors("Ana Roe met Otto Hall. The 43-year-old laughed.");
  expect(whoIs("The 43-year-old")).toBeNull();
});

test("who is new is nobody known", () => {
  const { whoIs } = readActors("Ana Roe won. A 43-year-old laughed.", ["A 43-year-old"]);
  expect(whoIs("A 43-year-old")).toBe("A 43-year-old");
});
