import { findDescriptions } from "../../../src/reading/mentions/descriptions";
import { findNames } from "../../../src/reading/mentions/names";
import { surface, worded } from "./read-actors";

const find = (text: string) => {
  const looked = surface(text);
  return worded(text, findDescriptions(looked, findNames(looked)));
};

describe("offices", () => {
  test.each([
    [
      "They asked the Spanish prime minister again.",
      "the Spanish prime minister",
      "prime minister",
      "ES",
    ],
    ["They asked the opposition leader again.", "the opposition leader", "opposition leader", null],
    [
      "They asked Spain's foreign minister again.",
      "Spain's foreign minister",
      "foreign minister",
      "ES",
    ],
    ["They asked his lawyer again.", "his lawyer", "lawyer", null],
  ])("%s", (text, words, title, scope) => {
    expect(find(text)).toMatchObject([
      {
        words,
        actorKind: "PERSON",
        nameKind: "TITLE",
        definite: true,
        roles: [{ title, scope, former: false }],
      },
    ]);
  });

  test("a complement says what the office belongs to", () => {
    expect(find("They asked the president of Spain again.")).toMatchObject([
      {
        words: "the president",
        whole: "the president of Spain",
        roles: [{ title: "president", scope: "ES" }],
      },
    ]);
  });

  test("former offices are former", () => {
    expect(find("They asked the former mayor again.")[0]?.roles[0]).toMatchObject({
      title: "mayor",
      former: true,
    });
  });

  test("an indefinite one is an unnamed source", () => {
    expect(find("They asked a spokeswoman for Lind Holdings again.")).toMatchObject([
      {
        words: "a spokeswoman",
        whole: "a spokeswoman for Lind Holdings",
        actorKind: "UNNAMED_SOURCE",
        gender: "FEMALE",
        definite: false,
      },
    ]);
  });
});

test.each([
  ["Two officials agreed.", "Two officials", "UNNAMED_SOURCE"],
  ["They met a senior diplomat there.", "a senior diplomat", "UNNAMED_SOURCE"],
  ["They met angry protesters there.", "angry protesters", "GROUP"],
  ["They met opposition lawmakers there.", "opposition lawmakers", "GROUP"],
  ["They asked the ministry again.", "the ministry", "PUBLIC_BODY"],
  ["They asked the Spanish parliament again.", "the Spanish parliament", "PUBLIC_BODY"],
  ["They asked the state broadcaster again.", "the state broadcaster", "NEWS_ORGANIZATION"],
  ["They asked the company again.", "the company", "COMPANY"],
])("%s", (text, words, actorKind) => {
  expect(find(text)).toMatchObject([{ words, actorKind }]);
});

test.each([
  ["a noun that only qualifies", "They went to the police station."],
  ["nobody", "They met no officials and asked every minister."],
  ["a title that belongs to a name", "They met Mayor Ana Roe."],
  ["other nouns", "They saw the mill and the river."],
])("%s", (_, text) => {
  expect(find(text)).toEqual([]);
});
