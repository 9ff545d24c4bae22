import { createHash } from "node:crypto";
import type { Reading } from "../../../reading/reading";
import { inTreeOrder } from "../tree-order";
import { marksOf, type ShownStatement } from "./article-marks";
import { assertionsList } from "./assertions";
import { cardOf } from "./card";
import { escapeHtml } from "./escape";
import { eventsList } from "./events";
import { speakerText, statementFacts, wordedSource } from "./facts";
import { markedText } from "./marked-text";
import { styleSheet } from "./style";
import { unstatedList, unstatedMarks } from "./unstated";
import { type Voice, voicesOf } from "./voices";

/** What the page tells of the article beside its text. */
export interface PageFacts {
  readonly headline: string;
  readonly outlet: string | null;
  readonly bylines: readonly string[];
  readonly publishedAt: Date | null;
  /** Which reader it was. */
  readonly reader: string;
}

/**
 * One HTML page by which a person can judge a reading: the text with its statements coloured by speaker, and a list of them
 * beside it. It needs neither network nor scripts, and allows none; everything from the article is data in it.
 */
export function readingPage(reading: Reading, facts: PageFacts): string {
  const voices = voicesOf(reading);
  const statements = shownStatements(reading, voices, facts.outlet);
  const style = styleSheet(
    statements.length,
    voices.map(({ classes }) => classes),
  );
  const allowed = createHash("sha256").update(style).digest("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${allowed}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(facts.headline)} · reading</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(facts.headline)}</h1>
${bylineOf(facts)}
${sumOf(statements.length, voices, facts.reader)}
<ul class="legend" aria-label="speakers">${voices.map(legendEntry).join("")}</ul>
${KEY}
</header>
<main>
<article aria-label="the article">${articleOf(reading, statements)}</article>
<aside aria-label="statements"><h2>Statements</h2>${cardsOf(reading, statements, facts.outlet)}${assertionsList(reading)}${eventsList(reading)}${unstatedList(reading)}</aside>
</main>
</body>
</html>
`;
}

const KEY = `<p class="key" aria-label="key"><span><mark class="part content d0 v0">what is said</mark></span><span><mark class="part content d0 v0">said <mark class="part content d1 v1">within another</mark></mark></span><span><span class="part source v0">source</span></span><span><span class="part cue v0">cue</span></span><span><span class="part addressee v0">addressee</span></span><span><span class="part unstated">no statement</span></span>Point at any of them for more.</p>`;

function shownStatements(
  reading: Reading,
  voices: readonly Voice[],
  outlet: string | null,
): ShownStatement[] {
  const classes = new Map<number, string>();
  for (const [place, voice] of voices.entries()) {
    for (const index of voice.statements) classes.set(index, `${voice.classes} l${place}`);
  }
  return inTreeOrder(reading.attributions).map(({ attribution, index, number, depth }) => {
    const worded = wordedSource(reading, attribution);
    const lines = statementFacts(reading, index, outlet).map((fact) => fact.join(": "));
    const source = worded === "" ? [] : [`source: “${worded}”`];
    const tip = [`${number}  ${speakerText(reading, attribution)}`, ...source, ...lines].join("\n");
    return { attribution, index, number, depth, classes: classes.get(index) ?? "unknown", tip };
  });
}

function articleOf(reading: Reading, statements: readonly ShownStatement[]): string {
  const marks = [...statements.flatMap(marksOf), ...unstatedMarks(reading)];
  const { text, paragraphs } = reading.text;
  return paragraphs.map((span) => `<p>${markedText(text, span, marks)}</p>`).join("\n");
}

function cardsOf(
  reading: Reading,
  statements: readonly ShownStatement[],
  outlet: string | null,
): string {
  if (statements.length === 0) return "<p>None found.</p>";
  const cards = statements.map((statement) => cardOf(reading, statement, outlet));
  return `<ol class="cards">${cards.join("\n")}</ol>`;
}

function bylineOf({ outlet, bylines, publishedAt }: PageFacts): string {
  const known = [outlet, ...bylines, publishedAt?.toISOString()].filter((fact) => fact != null);
  return known.length === 0 ? "" : `<p class="byline">${escapeHtml(known.join(" · "))}</p>`;
}

function sumOf(statements: number, voices: readonly Voice[], reader: string): string {
  const speakers = voices.filter(({ name }) => name !== null).length;
  const unresolved = voices.find(({ name }) => name === null)?.statements.length ?? 0;
  const parts = [
    `<b>${statements}</b> ${statements === 1 ? "statement" : "statements"}`,
    `<b>${speakers}</b> ${speakers === 1 ? "speaker" : "speakers"}`,
    `<b>${unresolved}</b> without a known speaker`,
    `read by ${escapeHtml(reader)}`,
  ];
  return `<p class="sum">${parts.join(" · ")}</p>`;
}

function legendEntry({ name, classes, statements }: Voice, place: number): string {
  const shown = escapeHtml(name ?? "speaker not known");
  return `<li><a id="l${place}" class="d0 ${classes}" href="#s${statements[0] ?? 0}">${shown} <b>${statements.length}</b></a></li>`;
}
