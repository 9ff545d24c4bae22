import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { findTimes } from "../../../src/reading/times/find-times";
import { dateUndated, writtenBetween } from "../../../src/reading/times/written-between";
import { analyseText } from "../../../src/text/analyse";
import { writtenReading } from "../../support/written-reading";

const window = (text: string) => {
  const article = analyseText(text);
  return writtenBetween(surfaceOf(article), findTimes(article, {}))?.edtf ?? null;
};

test.each([
  ["The dam broke in March 2024.", "2024-03/.."],
  ["The dam broke in March 2024. It was built in 1950.", "2024-03/.."],
  ["The town will vote in May 2026.", "../2026-05"],
  ["The town faces scheduled elections in May 2026.", "../2026-05"],
  ["The vote is due in May 2026, and another is planned for 2028.", "../2026-05"],
  ["The dam broke in March 2024. The town will vote in May 2026.", "2024-03/2026-05"],
])("%s: %s", (text, expected) => {
  expect(window(text)).toBe(expected);
});

test("is a range with bounds that is worked out", () => {
  const article = analyseText("It broke in March 2024. They will vote in May 2026.");
  expect(writtenBetween(surfaceOf(article), findTimes(article, {}))).toEqual({
    edtf: "2024-03/2026-05",
    earliest: "2024-03-01",
    latest: "2026-05-31",
    precision: "BOUNDED",
    basis: "INFERRED",
    mention: null,
  });
});

test.each([
  ["no time", "The dam broke."],
  ["a relative one", "The dam broke last week."],
  ["a day without a year", "The dam broke on October 7."],
  ["a quoted one", "“It broke in March 2024,” she said."],
  ["what would be", "It would open in May 2026."],
  ["no verb before it", "In May 2026 the town votes."],
  ["what contradicts itself", "It will open in March 2024. The dam broke in May 2026."],
])("nothing from %s", (_, text) => {
  expect(window(text)).toBeNull();
});

describe("dating what has no date", () => {
  const text = "Roe said it broke, and Orbis reported that Lee said it holds.";
  const { attributions, actors } = writtenReading(text, {
    actors: [{ name: "Roe" }, { name: "Orbis", kind: "NEWS_ORGANIZATION" }, { name: "Lee" }],
    attributions: [
      { content: "it broke", speakers: ["Roe"] },
      { content: "Lee said it holds", speakers: ["Orbis"] },
      { content: "it holds", speakers: ["Lee"], parent: 1 },
    ],
  });
  const article = analyseText("It broke in March 2024.");
  const written = writtenBetween(surfaceOf(article), findTimes(article, {}));
  const isMedium = (actor: number) => actors[actor]?.kind === "NEWS_ORGANIZATION";
  const dates = (list = attributions, time = written) =>
    dateUndated(list, time, isMedium).map(({ saidAt }) => saidAt?.edtf ?? null);

  test("takes when the article was written, but not for a medium's report or what it holds", () => {
    expect(dates()).toEqual(["2024-03/..", null, null]);
  });

  test("leaves what is dated, and everything where nothing is known", () => {
    const dated = attributions.map((item) => ({
      ...item,
      saidAt: findTimes(analyseText("in May 2020"), {})[0] ?? null,
    }));
    expect(dates(dated)).toEqual(["2020-05", "2020-05", "2020-05"]);
    expect(dates(attributions, null)).toEqual([null, null, null]);
  });
});
