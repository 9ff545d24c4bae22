import { readActors } from "./read-actors";

test("a country under its name, adjective, people's name aside, and capital is one state", () => {
  const { names, namesOf, whoIs, kindOf } = readActors(
    "Spanish farmers blame Spain. Madrid said no. Spaniards laughed.",
  );
  expect(namesOf("Spain")).toEqual(["Spanish", "Spain", "Madrid"]);
  expect(whoIs("Madrid")).toBe("Spain");
  expect(whoIs("Spaniards")).toBe("Spaniards");
  expect(kindOf("Spaniards")).toBe("GROUP");
  expect(names.filter((name) => name === "Spain")).toHaveLength(1);
});

test("an acronym joins the only name with its letters", () => {
  const text = "They asked the Northern Fishing Association (NFA). The NFA agreed.";
  expect(readActors(text).namesOf("Northern Fishing Association")).toEqual([
    "Northern Fishing Association",
    "NFA",
  ]);
});

test("an acronym that fits two names joins neither", () => {
  const text =
    "They asked the Northern Fishing Association and the National Farming Association. They asked the NFA.";
  expect(readActors(text).whoIs("NFA")).toBe("NFA");
});

test("a short name joins the only longer one", () => {
  const text = "They asked the Orbis Press Agency. Then Orbis agreed.";
  expect(readActors(text).whoIs("Orbis")).toBe("Orbis Press Agency");
});

test("a short name of two longer ones joins neither", () => {
  const text = "They asked the Lind Party and the Lind University. They asked Lind again.";
  expect(readActors(text).whoIs("Lind")).toBeUndefined();
});

test("a town is not the company that is called after it", () => {
  const { whoIs } = readActors("They asked Lind Transit. It rained in Lind.");
  expect(whoIs("Lind Transit")).toBe("Lind Transit");
  expect(whoIs("Lind")).toBeUndefined();
});

test("an acronym may tell the nationality, and leave out the article alone", () => {
  const nations = "They asked the Spanish Teachers' Association. The STA agreed.";
  expect(readActors(nations).whoIs("STA")).toBe("Teachers' Association");
  const linked = "They asked the Coalition for the Lakes. The CFL agreed.";
  expect(readActors(linked).whoIs("CFL")).toBe("Coalition for the Lakes");
});

test("a paper is not called by its town, as an agency is by its first word", () => {
  const { whoIs } = readActors("They told the Lind Herald so. Lind agreed. The Herald left.");
  expect(whoIs("Herald")).toBe("Lind Herald");
  expect(whoIs("Lind")).not.toBe("Lind Herald");
});

test("an adjective of nationality is not short for a body", () => {
  const text = "They asked the Ruritanian Water Board. Ruritanian President Ana Roe left.";
  expect(readActors(text).whoIs("Ruritanian")).not.toBe("Ruritanian Water Board");
});
