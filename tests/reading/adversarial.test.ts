import fc from "fast-check";
import { ADVERSARIAL_TEXTS } from "../../bench/speed/adversarial-texts";
import { readArticle } from "../../src/reading/english";
import type { Reading } from "../../src/reading/reading";
import type { Span } from "../../src/text/article-text";
import { cpuCost } from "../support/cpu-cost";

const CONTEXT = { publishedAt: new Date("2026-01-05T12:00:00Z"), headline: "Lee: it rains" };

/** Code units of texts that are only read; `npm run bench -- --adversarial` reads a megabyte of each and prints what it costs. */
const SHORT = 2_000;
/** Code units of texts whose cost is measured, and of the shorter ones it is compared with. */
const LONG = 24_000;
const QUARTER = LONG / 4;
/** Milliseconds that a text of LONG may cost (a tenth of it is usual), and what makes its growth worth measuring at all. */
const LIMIT = 5_000;
const MEASURABLE = 300;
/** Four times the text costs four times as much where work is linear, sixteen times as much where it is quadratic. */
const GROWTH = 8;

/** One of each kind, and those that cost more than their length once. */
const MEASURED = [
  "straight quotation marks",
  "opening brackets",
  "newlines",
  "combining marks",
  "one sentence of one word",
  "prose without full stops",
  "words of all kinds",
  "cue chain",
  "relative clauses",
  "according to a name",
  "quotations behind a colon",
  "one quotation, a cue in every clause",
  "one quotation left open",
  "one quotation of quotations",
  "nested quotations left open",
  "turns",
  "speakers of their own",
  "speakers of one surname",
  "speakers of one given name",
  "offices of their own",
  "numbers",
  "dates that are told",
] as const;

/** Every span that a reading gives. */
function spansOf({ attributions, mentions, times, quantities }: Reading): (Span | null)[] {
  return [
    ...attributions.flatMap((attribution) => [
      ...attribution.content,
      ...attribution.directSpans,
      ...attribution.source,
      ...attribution.addresseeSpans,
      attribution.cue,
      attribution.venue,
      attribution.occasion,
      attribution.condition,
      attribution.saidAt?.mention ?? null,
    ]),
    ...mentions.map(({ span }) => span),
    ...times.map(({ mention }) => mention),
    ...quantities.map(({ span }) => span),
  ];
}

/** What no reading may have: spans outside the text or without words, actors and parents that are not there. */
function faultsOf(text: string, reading: Reading): unknown[] {
  const { actors, attributions, mentions } = reading;
  const isActor = (index: number) => index >= 0 && index < actors.length;
  return [
    ...spansOf(reading).filter(
      (span) =>
        span !== null &&
        !(
          Number.isInteger(span.start) &&
          span.start >= 0 &&
          span.end <= text.length &&
          text.slice(span.start, span.end).trim() !== ""
        ),
    ),
    ...attributions.filter(
      ({ speakers, addressees, intermediaries, medium }) =>
        ![...speakers, ...addressees, ...intermediaries, medium ?? 0].every(
          (index) => isActor(index) || (index === 0 && medium === null),
        ),
    ),
    ...attributions.filter(({ parent }, at) => parent !== null && !(parent >= 0 && parent < at)),
    ...mentions.filter(({ actor }) => actor !== null && !isActor(actor)),
  ];
}

describe("texts that are no articles", () => {
  test.each(Object.entries(ADVERSARIAL_TEXTS))("%s: spans lie in the text", (_, make) => {
    const text = make(SHORT);
    expect(faultsOf(text, readArticle(text, CONTEXT))).toEqual([]);
  });

  test.each(MEASURED)("%s: work grows with the length", (name) => {
    const make = ADVERSARIAL_TEXTS[name];
    if (!make) throw new Error(`no adversarial text is named "${name}"`);
    const costOf = (length: number, limit: number) => {
      const text = make(length);
      return cpuCost(() => readArticle(text, CONTEXT), limit);
    };
    const cost = costOf(LONG, LIMIT);
    expect(cost).toBeLessThan(LIMIT);
    if (cost < MEASURABLE) return;
    const quarter = costOf(QUARTER, cost / GROWTH);
    // measured again, as the first may have been held up by others
    expect(Math.min(cost, costOf(LONG, GROWTH * quarter)) / quarter).toBeLessThan(GROWTH);
  });
});

/** Any string at all: every code unit may stand anywhere, lone surrogates too. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));

/** Pieces that rules look for, next to each other in any order, with anything between them. */
const likelyString = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces()) },
      { weight: 1, arbitrary: anyString },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

function pieces(): string[] {
  const words =
    "Lee Mora Anna said says told asked that who he She they the a mayor president of according to and but if not will on Monday March 5 2025 last week two people million Swedish France Ministry Bank U.S. Mr. KNA's claim report denied called it for in phone call with reporters quoted both leaders";
  const marks = ['"', "“", "”", "‘", "’", "'", "(", ")", "[", "]", ",", ".", "?", ":", ";", "—"];
  return [...words.split(" ").map((word) => `${word} `), ...marks, "\n", "\n\n", "…", "’s "];
}

test("any string gives a reading whose spans lie in it", () => {
  fc.assert(
    fc.property(fc.oneof(anyString, likelyString), (text) => {
      expect(faultsOf(text, readArticle(text, CONTEXT))).toEqual([]);
      expect(faultsOf(text, readArticle(text, {}))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("the same text gives the same reading, whatever was read before", () => {
  fc.assert(
    fc.property(likelyString, likelyString, (text, other) => {
      const first = readArticle(text, CONTEXT);
      readArticle(other, {});
      expect(readArticle(text, CONTEXT)).toEqual(first);
    }),
    { numRuns: 50 },
  );
});
