import type { ReadingContext } from "../../../src/reading/reading";
import { findTimes } from "../../../src/reading/times/find-times";
import { saidAt } from "../../../src/reading/times/said-at";
import { analyseText } from "../../../src/text/analyse";

const DATED: ReadingContext = { publishedAt: new Date("2026-01-20T10:00:00Z") };

/** The time of a saying whose parts are given by their words. */
function when(
  text: string,
  parts: { cue: string; source?: string; content: string },
  context = DATED,
) {
  const article = analyseText(text);
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const saying = {
    cue: spanOf(parts.cue),
    source: parts.source === undefined ? [] : [spanOf(parts.source)],
    content: [spanOf(parts.content)],
  };
  return saidAt(article, findTimes(article, context), saying, context);
}

test("the time beside the cue", () => {
  const text = "Roe said on Monday that the dam, built in 1950, holds.";
  expect(when(text, { cue: "said", content: "the dam, built in 1950, holds" })).toMatchObject({
    edtf: "2026-01-19",
    basis: "RELATIVE",
  });
});

test("the time before the speaker", () => {
  const text = "Speaking in October 2025, Roe said the dam holds.";
  expect(when(text, { cue: "said", source: "Roe", content: "the dam holds" }).edtf).toBe("2025-10");
});

test("behind the addressee", () => {
  const text = "Roe told Orbis News in October 2025 that the dam holds.";
  expect(when(text, { cue: "told", content: "the dam holds" }).edtf).toBe("2025-10");
});

test("inside the content where the occasion of speaking is worded", () => {
  const text = "Roe asked Hall to pay during a phone call in October 2025.";
  expect(
    when(text, { cue: "asked", content: "Hall to pay during a phone call in October 2025" }).edtf,
  ).toBe("2025-10");
});

test.each([
  [
    "what the content tells of",
    "Roe said the dam broke in October 2025.",
    "said",
    "the dam broke in October 2025",
  ],
  [
    "what stands beyond the content",
    "Roe said the dam broke, citing a study of October 2025.",
    "said",
    "the dam broke",
  ],
  ["since when", "Roe has said since Monday that it holds.", "said", "it holds"],
  [
    "the occasion inside the content of whoever reports it",
    "Roe asked him during a call in October 2025, Orbis reported.",
    "reported",
    "Roe asked him during a call in October 2025",
  ],
  ["another sentence", "It rained on Monday. Roe said it holds.", "said", "it holds"],
])("not %s", (_, text, cue, content) => {
  expect(when(text, { cue, content })).toEqual({
    edtf: "../2026-01-20",
    earliest: null,
    latest: "2026-01-20",
    precision: "BOUNDED",
    basis: "INFERRED",
    mention: null,
  });
});

test("not the speaker's own dates", () => {
  const text = "Roe, elected in 2019, said it holds.";
  expect(
    when(text, { cue: "said", source: "Roe, elected in 2019", content: "it holds" }).precision,
  ).toBe("BOUNDED");
});

test("unknown without publication", () => {
  expect(when("Roe said it holds.", { cue: "said", content: "it holds" }, {})).toEqual({
    edtf: null,
    earliest: null,
    latest: null,
    precision: "UNKNOWN",
    basis: "INFERRED",
    mention: null,
  });
});

test("not the time of what was asked about", () => {
  const text = "Asked whether they had met on 12 January, Roe said the dam holds.";
  const said = when(text, { cue: "said", source: "Roe", content: "the dam holds" });
  expect(said).toMatchObject({ edtf: "../2026-01-20", basis: "INFERRED" });
});

test("never behind the day of publication", () => {
  const text = "Roe will open it on Friday, and said the dam holds.";
  const said = when(text, { cue: "said", source: "Roe", content: "the dam holds" });
  expect(said).toMatchObject({ edtf: "../2026-01-20", basis: "INFERRED" });
});
