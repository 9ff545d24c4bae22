import { deniesEvent } from "../../../src/resolution/claims/denied-event";
import { aClaim } from "./a-claim";

const actorsOf = (words: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ Wray: "1", Lund: "2" }).filter(([name]) => words.includes(name)),
  );
const story = ["lund", "velmora"];

const denies = (denial: string, told: string, depends?: string, about = story): boolean =>
  deniesEvent(
    aClaim(denial, { actors: actorsOf(denial), speakers: ["poe"], articleId: "2" }),
    aClaim(told, {
      actors: actorsOf(told),
      story: about,
      ...(depends === undefined ? {} : { depends }),
    }),
  );

test.each([
  ["there was no request", "Wray asked Lund to close the Harlow plant"],
  ["no such call had taken place", "the offer was made in a phone call on 3 January"],
  ["there had been no meeting", "Wray met Lund on Sunday"],
  ["there was no new warning", "the guild had warned the port"],
  ["Wray has asked no bank for credit", "Wray asked Lund to send a loan"],
])("%s · %s", (denial, told) => {
  expect(denies(denial, told)).toBe(true);
  expect(denies(told, denial)).toBe(false);
});

test("under a condition there would be what there is none of", () => {
  const depends = "if the strike ended first";
  expect(
    denies("we have no talks planned", `the port would talk to Lund ${depends}`, depends),
  ).toBe(true);
});

test.each([
  ["a habit", "no call had taken place", "the minister speaks to all sides"],
  ["another event", "there was no request", "Wray met Lund on Sunday"],
  ["what is to come", "there was no meeting", "Wray will meet Lund on Sunday"],
  ["what is told not to be", "there was no meeting", "Wray did not meet Lund"],
  ["what is possible", "there was no meeting", "Wray may have met Lund on Sunday"],
  ["none of no event", "there was no helicopter", "a helicopter landed in Harlow"],
  ["another one's doing", "Wray has asked no bank for credit", "Lund asked Wray to send a loan"],
])("%s is not denied", (_what, denial, told) => {
  expect(denies(denial, told)).toBe(false);
});

test("of another story nothing is denied", () => {
  const other = ["osmark", "dunmore"];
  expect(denies("there was no meeting", "Wray met Lund", undefined, other)).toBe(false);
});
