import fc from "fast-check";
import { READER_VERSION, readArticle } from "../../src/reading/english";
import type { Reading } from "../../src/reading/reading";

const WORDS =
  `said says told that the harbour Voss Brandt he she who according to , . : ; " “ ” ' - ( ) adding calling it asked wants
  to reopen is expected claim his support for not and but while on Monday in May 2025 “We” ... reporters urged promised accused of`.split(
    /\s+/,
  );
const newslike = fc
  .array(fc.constantFrom(...WORDS, "\n"), { maxLength: 60 })
  .map((words) => words.join(" "));

function expectSound(text: string, { attributions, actors }: Reading): void {
  for (const [
    index,
    { content, cue, source, directSpans, addresseeSpans, parent, speakers, confidence },
  ] of attributions.entries()) {
    for (const { start, end } of [
      ...content,
      ...source,
      ...directSpans,
      ...addresseeSpans,
      ...(cue ? [cue] : []),
    ]) {
      expect(0 <= start && start < end && end <= text.length).toBe(true);
    }
    expect(content.length).toBeGreaterThan(0);
    expect(parent === null || parent < index).toBe(true);
    expect(speakers.every((speaker) => actors[speaker] !== undefined)).toBe(true);
    expect(confidence > 0 && confidence <= 1).toBe(true);
  }
}

test("any text gives a sound reading, the same one each time", () => {
  const context = {
    publishedAt: new Date("2025-05-05T12:00:00Z"),
    headline: "Voss: harbour open",
    outlet: "Tidal News",
  };
  fc.assert(
    fc.property(fc.oneof(newslike, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
      const reading = readArticle(text, context);
      expectSound(text, reading);
      expect(readArticle(text, context)).toEqual(reading);
    }),
    { numRuns: 300 },
  );
});

test.each(["", " ", "\n", "“", '"', "\ud800", "said", ":", "according to"])(
  "%j has no attribution",
  (text) => {
    expect(readArticle(text, {}).attributions).toEqual([]);
  },
);

/** Time for ten times the text, in units of the time for the text: near 10 where work is linear, 100 where it is quadratic. */
function growth(unit: string): number {
  const time = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const started = performance.now();
    readArticle(text, {});
    return performance.now() - started;
  };
  time(10_000);
  return time(100_000) / Math.max(1, time(10_000));
}

test.each([
  ["cues", "he said "],
  ["quotations", '"a," he said, '],
  ["open quotations", "“He said "],
  ["commas", "a, "],
  ["adverbs", "also "],
  ["names", "Ann Lee and "],
  ["sources", "according to a b, "],
  ["paragraphs", 'Lee said: "Go on."\n'],
])("the work grows with the text, not with its square: %s", (_, unit) => {
  expect(growth(unit)).toBeLessThan(40);
});

test("the version tells readings apart", () => {
  expect(READER_VERSION).toMatch(/^english-\d+$/);
});
