import { isSameName, nameParts } from "../../../src/reading/mentions/resolve-persons";
import { readActors } from "./read-actors";

test("a surname and a given name mean the person whose they are", () => {
  const text = "They met Ana Roe there. Then Roe left. They miss Ana now.";
  expect(readActors(text).names).toEqual(["Ana Roe"]);
  expect(readActors(text).whoIs("Roe")).toBe("Ana Roe");
  expect(readActors(text).whoIs("Ana")).toBe("Ana Roe");
});

test("a surname before the full name counts, too", () => {
  expect(readActors("They blame Roe. It was Ana Roe who left.").whoIs("Roe")).toBe("Ana Roe");
});

test("a surname that two persons have stays open", () => {
  const { whoIs } = readActors("They met Ana Roe and Otto Roe. Then President Roe left.");
  expect(whoIs("Roe")).toBeNull();
});

test("Mrs Hall is not Otto Hall", () => {
  const { names, whoIs } = readActors("They met Otto Hall. Then Mrs Hall left.");
  expect(names).toEqual(["Otto Hall", "Hall"]);
  expect(whoIs("Hall")).toBe("Hall");
});

test("unknown names that ministries and troops belong to are states", () => {
  const { kindOf, whoIs } = readActors(
    "They asked Ruritania's foreign minister. Ruritanian troops left. They like Ruritania.",
  );
  expect(kindOf("Ruritania")).toBe("STATE");
  expect(whoIs("Ruritanian")).toBe("Ruritania");
});

test("unknown names with a president are no persons", () => {
  const text = "They asked Orbis and the president of Orbis. Then Orbis's president left.";
  expect(readActors(text, ["Orbis"]).kindOf("Orbis")).toBe("ORGANIZATION");
});

test("a capital's name may be a surname", () => {
  const { whoIs } = readActors("They met Valerie Paris. Then Paris said no.");
  expect(whoIs("Paris")).toBe("Valerie Paris");
  expect(readActors("They met Valerie Roe. Then Paris said no.").whoIs("Paris")).toBe("France");
});

test("a person's lawyer makes the person no state", () => {
  expect(readActors("They asked Lund's lawyer. They asked Lund.").kindOf("Lund")).toBeUndefined();
});

test.each([
  ["Donald J. Lind", "Donald Lind", true],
  ["Otto Hall Jr.", "Otto Hall", true],
  ["Hall", "Otto Hall", true],
  ["Ana Hall", "Otto Hall", false],
  ["bin Salim", "Omar bin Salim", true],
  ["bin Salim", "Omar bin Rashid", false],
  ["al-Roe", "Omar Roe", true],
  ["Otto Hall", "Otto Lind", false],
])("%s and %s", (a, b, expected) => {
  expect(isSameName(nameParts(a), nameParts(b))).toBe(expected);
});

test("a full name is known among any number of the same surname", () => {
  const given = Array.from(
    { length: 60 },
    (_, at) => `B${"ae"[at % 2]}${"lmnrt"[at % 5]}${"aeiouy"[at % 6]}n`,
  );
  const text = `${[...new Set(given)].map((name) => `They met ${name} Roe there.`).join(" ")} They met Otto Roe. Then Otto Roe left.`;
  const { names } = readActors(text);
  expect(names.filter((name) => name === "Otto Roe")).toHaveLength(1);
});

test("a surname alone is nobody's who is named only later", () => {
  const text =
    "They met Otto Roe. Then President Roe left. They miss Ana Roe. President Roe is back.";
  expect(readActors(text).whoIs("Roe")).toBe("Otto Roe");
  expect(readActors(text).whoIs("Roe", 1)).toBeNull();
});

test("an unknown country is named by the adjective before an office, too", () => {
  const text = "Ruritanian President Ana Roe left. They asked Ruritania's parliament.";
  expect(readActors(text).whoIs("Ruritanian")).toBe("Ruritania");
});

test("a capitalised office behind a possessor tells what that is", () => {
  const text = "Ruritania's Foreign Minister Ana Roe left. They like Ruritania.";
  expect(readActors(text).kindOf("Ruritania")).toBe("STATE");
  expect(readActors(text).whoIs("Ruritania", 1)).toBe("Ruritania");
});

test("an embassy tells by its adjective whose it is", () => {
  const { kindOf, whoIs } = readActors("Ruritania said no. They asked the Ruritanian embassy.", [
    "Ruritania",
  ]);
  expect(kindOf("Ruritania")).toBe("STATE");
  expect(whoIs("Ruritania")).toBe("Ruritania");
});

test("whose sister it is, is a person, and another one", () => {
  const { kindOf, whoIs } = readActors("They miss Zoran Lunt's sister, Mila.");
  expect(kindOf("Zoran Lunt")).toBe("PERSON");
  expect(whoIs("Mila")).toBe("Mila");
});
