import { readActors } from "./read-actors";

const text =
  "LIND, Ruritania, Oct 3 (Orbis) — Guards left Ruritania. Its people told Orbis that Ruritanian bread was good.";

test("a dateline's places are nobody, and what the first lies in is a state elsewhere", () => {
  const { names, kindOf, whoIs, namesOf } = readActors(text);
  expect(names).not.toContain("LIND");
  expect(kindOf("Ruritania")).toBe("STATE");
  expect(whoIs("Ruritania", 1)).toBeUndefined();
  expect(namesOf("Ruritania")).toContain("Ruritania");
});

test("the agency in brackets is one of news, wherever it is named", () => {
  const { kindOf, whoIs } = readActors(text);
  expect(kindOf("Orbis")).toBe("NEWS_ORGANIZATION");
  expect(whoIs("Orbis", 1)).toBe("Orbis");
});

test("without a dateline neither is known", () => {
  const { names } = readActors(text.slice(text.indexOf("Guards")));
  expect(names).not.toContain("Ruritania");
});

test("the agency is found where only the dateline names it", () => {
  const { names } = readActors("LIND, Ruritania, April 16 (Orbis) - Two boats met on Thursday.");
  expect(names).toEqual(["Orbis"]);
});
