import { datesIn, matchDates } from "../../../src/resolution/claims/dates";

const dates = (text: string, day = "2026-01-07") => datesIn(text, day).map(({ bounds }) => bounds);

describe("matchDates", () => {
  it.each([
    ["none at all", "the ferry sank", "the ferry sank", "SAME"],
    ["one day, worded in two ways", "it sank on 3 May 2025", "it sank on May 3, 2025", "SAME"],
    ["a day of its month", "it sank on 3 May 2025", "it sank in May 2025", "SAME"],
    [
      "a day that is counted and one that is named",
      "it sank yesterday",
      "it sank on 6 January 2026",
      "SAME",
    ],
    ["two days", "it sank on 3 May 2025", "it sank on 4 May 2025", "OTHER"],
    ["two years", "it sank in 2024", "it sank in 2025", "OTHER"],
    ["a month, by whichever article", "it sank in May", "it may sink in May", "SAME"],
    ["a month and a day in it", "it sank in May", "it sank on 3 May 2025", "SAME"],
    ["two months", "it sank in May", "it sank in June", "OTHER"],
    ["two ends", "it will be shut by 2028", "it will be shut by 2030", "OTHER"],
    ["one end", "it will be shut by 2028", "it is to be shut by 2028", "SAME"],
    ["an end and a day before it", "it was shut by May 2025", "it was shut in 2024", "OPEN"],
    ["a time that is left out", "it sank in 2024", "it sank", "OPEN"],
  ])("%s", (_what, one, other, match) => {
    expect(matchDates(dates(one), dates(other))).toBe(match);
    expect(matchDates(dates(other), dates(one))).toBe(match);
  });

  it("counts from each article's own day", () => {
    expect(matchDates(dates("it sank today"), dates("it sank yesterday", "2026-01-08"))).toBe(
      "SAME",
    );
    expect(matchDates(dates("it sank today"), dates("it sank today", "2026-01-08"))).toBe("OTHER");
  });
});
