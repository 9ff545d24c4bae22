import type { Attribution, Reading } from "../../../src/reading/reading";
import type { Span } from "../../../src/text/article-text";

const TEXT =
  'Talks will "resume soon" in May, Mara Venn told Ostland, the Harbour Post reported.\n\nThe deal is dead, officials said.';

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new Error(`${words} is not in the text`);
  return { start, end: start + words.length };
}

const base: Attribution = {
  rule: "trailing-cue",
  confidence: 0.8,
  content: [],
  directSpans: [],
  quoteKind: "INDIRECT",
  cue: null,
  cueLemma: null,
  cueClass: "SPEECH",
  cueStance: "NEUTRAL",
  attributionType: "COMMUNICATION",
  source: [],
  speakers: [],
  addresseeSpans: [],
  addressees: [],
  intermediaries: [],
  medium: null,
  venue: null,
  occasion: null,
  saidAt: null,
  modalities: ["ASSERTED"],
  polarity: "POSITIVE",
  condition: null,
  parent: null,
};

const may = {
  edtf: "2026-05",
  earliest: "2026-05-01",
  latest: "2026-05-31",
  precision: "MONTH",
  basis: "RELATIVE",
  mention: span("May"),
} as const;

/** A small reading put together by hand: one statement inside another, and one without a speaker. */
export const aReading: Reading = {
  text: { text: TEXT, paragraphs: [], sentences: [], tokens: [], quotations: [] },
  actors: [
    { kind: "NEWS_ORGANIZATION", name: "Harbour Post", names: [], country: null },
    {
      kind: "PERSON",
      name: "Mara Venn",
      names: [
        { text: "Mara Venn", kind: "NAME" },
        { text: "Venn\u001b[2J", kind: "ALIAS" },
      ],
      country: "NO",
    },
    { kind: "STATE", name: "Ostland", names: [], country: null },
  ],
  mentions: [{ span: span("Mara Venn"), kind: "NAME", actor: 1, confidence: 0.9 }],
  attributions: [
    {
      ...base,
      content: [span('Talks will "resume soon" in May, Mara Venn told Ostland')],
      cue: span("reported"),
      source: [span("the Harbour Post")],
      speakers: [0],
    },
    {
      ...base,
      rule: "told-that",
      content: [span('Talks will "resume soon" in May')],
      directSpans: [span("resume soon")],
      quoteKind: "MIXED",
      cue: span("told"),
      source: [span("Mara Venn")],
      speakers: [1],
      addressees: [2],
      addresseeSpans: [span("Ostland")],
      saidAt: may,
      modalities: ["PROMISED"],
      polarity: "NEGATIVE",
      parent: 0,
    },
    {
      ...base,
      content: [span("The deal is dead")],
      cue: span("said"),
      source: [span("officials")],
    },
  ],
  unstated: [],
  silences: [],
  assertions: [
    {
      rule: "main-clause",
      confidence: 0.9,
      voice: "AUTHORIAL",
      content: [span("The deal is dead")],
      frame: { subject: [span("The deal")], predicate: span("is dead"), object: [] },
      polarity: "NEGATIVE",
      modality: "EXPECTED",
      condition: span("in May"),
    },
  ],
  times: [may],
  events: [
    {
      type: "CONSULT",
      kind: "meeting",
      participants: [
        { actor: 1, role: "ACTOR" },
        { actor: 2, role: "ACTOR" },
      ],
      when: may,
      expected: true,
      condition: span("in May"),
      place: null,
      mentions: [
        { trigger: span("Talks"), evidence: span("Talks"), attribution: 1, factuality: "PR_PLUS" },
      ],
    },
  ],
  quantities: [],
};
