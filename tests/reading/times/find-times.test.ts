import fc from "fast-check";
import { findTimes } from "../../../src/reading/times/find-times";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

/** A Tuesday. */
const PUBLISHED = "2026-01-20T10:00:00Z";

const find = (text: string, published: string | undefined = PUBLISHED) =>
  findTimes(analyseText(text), {
    publishedAt: published === undefined ? undefined : new Date(published),
  }).map(({ mention, ...time }) => ({
    words: mention === null ? null : slice(text, mention),
    ...time,
  }));
const brief = (text: string) => find(text).map(({ words, edtf }) => `${words}: ${edtf}`);
const withoutDate = (text: string) =>
  findTimes(analyseText(text), {}).map(({ edtf, precision, basis, earliest }) => ({
    edtf,
    precision,
    basis,
    earliest,
  }));

test("a month with a year has the month's days as bounds", () => {
  expect(find("They met in February 2024.")).toEqual([
    {
      words: "February 2024",
      edtf: "2024-02",
      earliest: "2024-02-01",
      latest: "2024-02-29",
      precision: "MONTH",
      basis: "EXPLICIT",
    },
  ]);
});

describe("worded dates", () => {
  test.each([
    ["They met on 12 January 2026.", "12 January 2026: 2026-01-12"],
    ["They met on March 3, 2024.", "March 3, 2024: 2024-03-03"],
    ["They met on 2025-10-07.", "2025-10-07: 2025-10-07"],
    ["They met in 2012.", "2012: 2012"],
    ["They will finish by 2030.", "2030: ../2030"],
    ["They met in the 1990s.", "1990s: 199X"],
    ["They met in summer 2024.", "summer 2024: 2024-22"],
    ["It lasted from 2019 to 2021.", "2019 to 2021: 2019/2021"],
    ["It lasted from March 2020 to June 2021.", "March 2020 to June 2021: 2020-03/2021-06"],
    ["Elections are scheduled for October 2026.", "October 2026: 2026-10"],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });
});

describe("dates relative to publication", () => {
  test.each([
    ["They met on Monday.", "Monday: 2026-01-19"],
    ["They met on Tuesday.", "Tuesday: 2026-01-20"],
    ["They met on Wednesday.", "Wednesday: 2026-01-14"],
    ["They will meet on Wednesday.", "Wednesday: 2026-01-21"],
    ["They met last Thursday.", "last Thursday: 2026-01-15"],
    ["They meet next Thursday.", "next Thursday: 2026-01-22"],
    ["They met yesterday.", "yesterday: 2026-01-19"],
    ["They met three days ago.", "three days ago: 2026-01-17"],
    ["They met last week.", "last week: 2026-01-12/2026-01-18"],
    ["They met two weeks ago.", "two weeks ago: 2026-01-05/2026-01-11"],
    ["They met last month.", "last month: 2025-12"],
    ["They meet next month.", "next month: 2026-02"],
    ["They met last year.", "last year: 2025"],
    ["They met in March.", "March: 2025-03"],
    ["They will meet in March.", "March: 2026-03"],
    ["They met last January.", "January: 2025-01"],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual([expected]);
    expect(find(text)[0]?.basis).toBe("RELATIVE");
  });

  test("stay unknown where publication is", () => {
    for (const text of [
      "They met yesterday.",
      "They met on Tuesday.",
      "They met last week.",
      "They met two years ago.",
    ]) {
      expect(withoutDate(text)).toEqual([
        { edtf: null, precision: "UNKNOWN", basis: "RELATIVE", earliest: null },
      ]);
    }
  });
});

describe("days without a year", () => {
  test("near publication are the nearest ones, worked out", () => {
    expect(find("They met on January 12.")).toMatchObject([
      { edtf: "2026-01-12", basis: "INFERRED" },
    ]);
    expect(find("They met on 30 December.")).toMatchObject([
      { edtf: "2025-12-30", basis: "INFERRED" },
    ]);
    expect(find("They meet on February 3.")).toMatchObject([
      { edtf: "2026-02-03", basis: "INFERRED" },
    ]);
  });

  test("further away, or without publication, stay open", () => {
    const open = {
      edtf: "XXXX-10-07",
      precision: "DAY",
      basis: "EXPLICIT",
      earliest: null,
      latest: null,
    };
    expect(find("the events of October 7")).toMatchObject([open]);
    expect(findTimes(analyseText("the events of October 7"), {})).toMatchObject([open]);
  });
});

test.each([
  "He may march second, and the sun sat on him; fall came.",
  "Theresa May said no. May it last. March on!",
  "They counted 2,000 men, 2012 people and 1,950 cars.",
  "They met at 10:30 and at 5 p.m.",
  "It took four years and a 12-day march.",
  "It appeared in the Sunday Lantern.",
  "They came on February 30.",
  "The second half was wed to the first.",
  "Sales rose to 2024.5 points.",
])("nothing is made up: %s", (text) => {
  expect(brief(text)).toEqual([]);
});

test("an invalid date of publication counts as none", () => {
  expect(
    findTimes(analyseText("They met yesterday."), { publishedAt: new Date("no") }),
  ).toMatchObject([{ precision: "UNKNOWN" }]);
});

test("any text gives times in text order with bounds that fit", () => {
  const word = fc.constantFrom(
    "on",
    "Monday",
    "in",
    "October",
    "2025",
    "7",
    "-",
    "to",
    "last",
    "week",
    "May",
    "ago",
    "two",
    "years",
    "1990s",
    ",",
    ".",
    "5",
    "March",
    "next",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), fc.boolean(), (parts, dated) => {
      const article = analyseText(parts.join(" "));
      let end = 0;
      for (const time of findTimes(article, dated ? { publishedAt: new Date(PUBLISHED) } : {})) {
        expect(time.mention?.start).toBeGreaterThanOrEqual(end);
        end = time.mention?.end ?? 0;
        if (time.earliest !== null && time.latest !== null && time.precision !== "RANGE")
          expect(time.earliest <= time.latest).toBe(true);
        for (const bound of [time.earliest, time.latest])
          if (bound !== null) expect(bound).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }),
  );
});
