import { areOfOneStory, storyKeys, storyOf } from "../../../src/resolution/claims/story";
import { locate } from "../../support/locate";

test("a story is the words of the names in it, the commonest first", () => {
  const text = "Otto Lind left Lund. Lund's mayor, Ana Roe, said Lind was well.";
  const names = [
    ...["Otto Lind", "Lund's", "Ana Roe"].map((exact) => locate(text, exact)),
    ...["Lund", "Lind"].map((exact) => locate(text, { exact, nth: exact === "Lund" ? 1 : 2 })),
  ];
  expect(storyOf(text, names)).toEqual(["lind", "lund", "otto", "ana", "roe"]);
});

const told = (day: string, ...story: number[]) => ({ day, story });

test("one story has names in common and goes on for some days", () => {
  const one = told("2026-03-01", 1, 2, 3);
  expect(areOfOneStory(one, told("2026-03-10", 3, 2, 9))).toBe(true);
  expect(areOfOneStory(one, told("2026-03-10", 3, 8, 9))).toBe(false);
  expect(areOfOneStory(one, told("2026-04-15", 3, 2, 9))).toBe(false);
});

test("what is told of one topic within a month shares a key", () => {
  const meet = (day: string, topic: number, ...story: number[]) => {
    const keys = new Set(storyKeys(day, story, [topic]));
    return storyKeys("2026-03-01", [4, 2, 3], [7]).some((key) => keys.has(key));
  };
  expect(meet("2026-03-14", 7, 2, 1, 3)).toBe(true);
  expect(meet("2026-03-14", 7, 3, 2)).toBe(true);
  expect(meet("2026-03-14", 7, 2, 1)).toBe(false);
  expect(meet("2026-03-14", 8, 2, 3)).toBe(false);
  expect(meet("2026-06-14", 7, 2, 3)).toBe(false);
});
