import { findMentions } from "../../../src/reading/mentions/find-mentions";
import { surface, worded } from "./read-actors";

test("all sorts of mentions in text order, a whole before its parts", () => {
  const text = "Spain's parliament asked Ana Roe, and one of them told her so.";
  expect(
    worded(text, findMentions(surface(text))).map(({ words, kind }) => `${words}: ${kind}`),
  ).toEqual([
    "Spain's parliament: NOMINAL",
    "Spain: NAME",
    "Ana Roe: NAME",
    "one of them: NOMINAL",
    "them: PRONOMINAL",
    "her: PRONOMINAL",
  ]);
});

test("the outlet's name is that of a news organisation", () => {
  const kinds = (outlet?: string) =>
    findMentions(surface("They asked Morning Glory again."), { outlet }).map(
      ({ actorKind }) => actorKind,
    );
  expect(kinds("The Morning Glory")).toContain("NEWS_ORGANIZATION");
  expect(kinds("Evening Glory")).not.toContain("NEWS_ORGANIZATION");
});
