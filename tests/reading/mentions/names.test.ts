import { findNames } from "../../../src/reading/mentions/names";
import { surface, worded } from "./read-actors";

const find = (text: string) => worded(text, findNames(surface(text)));
const names = (text: string) => find(text).map(({ words }) => words);
const kinds = (text: string) => find(text).map(({ words, actorKind }) => `${words}: ${actorKind}`);

describe("persons with titles", () => {
  test.each([
    [
      "Spanish Prime Minister Ana Roe left.",
      "Spanish Prime Minister Ana Roe",
      "prime minister",
      "ES",
    ],
    ["They met former President Ana Roe.", "former President Ana Roe", "president", null],
    ["They met spokeswoman Ana Roe.", "spokeswoman Ana Roe", "spokeswoman", null],
    ["They met Dr. Ana Roe.", "Dr. Ana Roe", undefined, undefined],
    [
      "The U.S. Secretary of State Ana Roe left.",
      "U.S. Secretary of State Ana Roe",
      "secretary of state",
      "US",
    ],
    [
      "Ruritanian Foreign Minister Ana Roe left.",
      "Ruritanian Foreign Minister Ana Roe",
      "foreign minister",
      "ruritan",
    ],
    [
      "Then White House Press Secretary Ana Roe left.",
      "White House Press Secretary Ana Roe",
      "press secretary",
      "white hous",
    ],
    [
      "Then Foreign Ministry spokeswoman Ana Roe left.",
      "spokeswoman Ana Roe",
      "spokeswoman",
      "foreign ministr",
    ],
  ])("%s", (text, whole, title, scope) => {
    const person = find(text).find(({ words }) => words === "Ana Roe");
    expect(person).toMatchObject({ actorKind: "PERSON", whole });
    expect(person?.roles[0]?.title).toBe(title);
    expect(person?.roles[0]?.scope).toBe(scope);
  });

  test("two offices of one person", () => {
    const text = "Party leader and former Foreign Minister Ana Roe left.";
    const [person] = find(text);
    expect(person).toMatchObject({
      words: "Ana Roe",
      whole: "Party leader and former Foreign Minister Ana Roe",
    });
    expect(person?.roles).toEqual([
      { title: "party leader", scope: null, former: false },
      { title: "foreign minister", scope: null, former: true },
    ]);
  });

  test("titles tell the gender", () => {
    expect(find("They met Mrs Roe and King Otto.").map(({ gender }) => gender)).toEqual([
      "FEMALE",
      "MALE",
    ]);
  });

  test("particles and initials stay in the name", () => {
    expect(names("They met Peter van der Lind, J. K. Roe and Otto Hall Jr. there.")).toEqual([
      "Peter van der Lind",
      "J. K. Roe",
      "Otto Hall Jr.",
    ]);
  });
});

describe("kinds of organisations", () => {
  test.each([
    [
      "He works for the Ministry of Foreign Affairs there.",
      "Ministry of Foreign Affairs: PUBLIC_BODY",
    ],
    ["He works for the Green Party there.", "Green Party: ORGANIZATION"],
    ["He works for Lind Holdings there.", "Lind Holdings: COMPANY"],
    ["He reads the Lind Gazette there.", "Lind Gazette: NEWS_ORGANIZATION"],
    ["He told the Orbis news agency so.", "Orbis: NEWS_ORGANIZATION"],
    ["He told state television Orbis so.", "Orbis: NEWS_ORGANIZATION"],
    ["He went to Lind University there.", "Lind University: ORGANIZATION"],
    ["He went to the White House there.", "White House: PUBLIC_BODY"],
    ["He asked the Justice Department there.", "Justice Department: PUBLIC_BODY"],
    ["He asked the UN there.", "UN: ORGANIZATION"],
    ["He asked Lind police there.", "Lind police: PUBLIC_BODY"],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toContain(expected);
  });
});

describe("countries", () => {
  test("names, adjectives, peoples and capitals that act", () => {
    expect(
      find("Spain warned Italian banks, Greeks and the United Kingdom. Paris agreed.").map(
        ({ words, nameKind, country }) => [words, nameKind, country],
      ),
    ).toEqual([
      ["Spain", "NAME", "ES"],
      ["Italian", "DEMONYM", "IT"],
      ["Greeks", "NAME", "GR"],
      ["United Kingdom", "NAME", "GB"],
      ["Paris", "METONYM", "FR"],
    ]);
  });

  test("a capital is only a place behind a preposition of place", () => {
    expect(names("They met in Paris and flew to Rome from Madrid.")).toEqual([]);
  });

  test("a country inside another name is none of its own", () => {
    expect(kinds("They met Jordan Roe. They flew with British Airways.")).toEqual([
      "Jordan Roe: PERSON",
      "British Airways: COMPANY",
    ]);
  });
});

describe("what is no name", () => {
  test.each([
    "Following the talks, prices rose. Speaking slowly helps.",
    "On Monday in October they left. Yesterday it rained.",
    "However, nobody came. Sources are rare.",
    "They crossed the Long Valley and Green Street to the World Cup.",
    "It is the Christian, Internet and English age.",
    "It rained. Prices rose.",
  ])("%s", (text) => {
    expect(find(text).filter(({ actorKind }) => actorKind !== null)).toEqual([]);
  });

  test("New York is nobody", () => {
    expect(kinds("He lives in New York.")).not.toContain("New York: PERSON");
  });

  test("a headline's capitals name nobody by themselves", () => {
    expect(names("Mill Burns Down After Long Strike\nIt burned.")).toEqual([]);
  });
});

test("a ministry behind a possessor tells that the possessor is a state", () => {
  const [, ministry] = find("Then Ruritania's Interior Ministry left.");
  expect(ministry?.roles).toEqual([
    { title: "interior ministry", scope: "ruritan", former: false },
  ]);
});
