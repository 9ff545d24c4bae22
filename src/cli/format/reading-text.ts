import type { createColors } from "picocolors";
import type { Attribution, ReadActor, Reading } from "../../reading/reading";
import { eventTitle } from "../../resolution/events/event-title";
import type { Span } from "../../text/article-text";
import { assertionFacts, assertionText } from "./assertion-words";
import { eventFacts } from "./event-words";
import { printable } from "./printable";
import { settingWords } from "./setting-words";
import { inTreeOrder } from "./tree-order";
import { actorNames, manners, timeText } from "./wordings";

type Colors = ReturnType<typeof createColors>;

const INDENT = "    ";
const MOST_NAMES = 6;

/**
 * A reading for people: the statements in the order of the text, nested ones indented below the one that holds them and
 * numbered 1, 1.1, 1.2, 2 …, then what the article states itself, the events, the actors, the times and the quantities. Every text of the article is made safe for a terminal.
 */
export function formatReading(reading: Reading, colors: Colors): string {
  const sections = [
    section("Statements", statementLines(reading, colors), colors),
    section("In its own words", assertionLines(reading, colors), colors),
    section("Events", eventLines(reading, colors), colors),
    section("Actors", actorLines(reading), colors),
    section("Times", timeLines(reading), colors),
    section("Quantities", quantityLines(reading), colors),
  ];
  return `${sections.join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[], colors: Colors): string {
  return [colors.bold(title), ...(lines.length > 0 ? lines : ["none found"])].join("\n");
}

function statementLines(reading: Reading, colors: Colors): readonly string[] {
  return inTreeOrder(reading.attributions).flatMap(({ attribution, number, depth }) => {
    const indent = INDENT.repeat(depth);
    return [
      `${indent}${colors.dim(number)} ${headline(reading, attribution, colors)}`,
      `${indent}${INDENT}${contentText(reading, attribution, colors)}`,
      `${indent}${INDENT}${colors.dim(detailText(reading, attribution))}`,
    ];
  });
}

/** Who, with which cue, to whom: `KAN (Israeli state television KAN) reported → Iran`. */
function headline(reading: Reading, attribution: Attribution, colors: Colors): string {
  const worded = attribution.source.map((span) => words(reading, span)).join(" … ");
  const names = printable(actorNames(reading, attribution.speakers));
  const speaker = names || (worded === "" ? "nobody named" : `"${worded}"`);
  const aside = names !== "" && worded !== "" && worded !== names ? ` (${worded})` : "";
  const cue = attribution.cue ? ` ${colors.yellow(words(reading, attribution.cue))}` : "";
  const addressees =
    printable(actorNames(reading, attribution.addressees)) ||
    attribution.addresseeSpans.map((span) => words(reading, span)).join(", ");
  return `${colors.bold(colors.cyan(speaker))}${aside}${cue}${addressees && ` → ${addressees}`}`;
}

/** The content as worded; what is quoted in it stands out. */
function contentText(reading: Reading, attribution: Attribution, colors: Colors): string {
  const pieces = attribution.content.map((span) => {
    let shown = "";
    let from = span.start;
    for (const direct of attribution.directSpans) {
      const start = Math.max(direct.start, from);
      const end = Math.min(direct.end, span.end);
      if (start >= end) continue;
      shown +=
        words(reading, { start: from, end: start }) + colors.green(words(reading, { start, end }));
      from = end;
    }
    return shown + words(reading, { start: from, end: span.end });
  });
  return pieces.join(" … ");
}

function detailText(reading: Reading, attribution: Attribution): string {
  const { quoteKind, saidAt, rule, confidence } = attribution;
  return [
    quoteKind.toLowerCase(),
    ...manners(attribution),
    ...settingWords(reading, attribution).map(([label, value]) => `${label} ${printable(value)}`),
    ...(saidAt ? [timeText(saidAt)] : []),
    `rule ${rule} ${confidence.toFixed(2)}`,
  ].join(" · ");
}

function assertionLines(reading: Reading, colors: Colors): readonly string[] {
  return reading.assertions.flatMap((assertion) => {
    const facts = assertionFacts(reading, assertion).map(printable);
    const found = `rule ${assertion.rule} ${assertion.confidence.toFixed(2)}`;
    return [
      `${INDENT}${printable(assertionText(reading, assertion))}`,
      `${INDENT}${INDENT}${colors.dim([...facts, found].join(" · "))}`,
    ];
  });
}

function eventLines(reading: Reading, colors: Colors): readonly string[] {
  return reading.events.flatMap((event) => [
    `${INDENT}${printable(eventTitle(reading, event))}`,
    `${INDENT}${INDENT}${colors.dim(eventFacts(reading, event).map(printable).join(" · "))}`,
  ]);
}

function actorLines(reading: Reading): readonly string[] {
  const mentions = reading.actors.map(() => 0);
  for (const { actor } of reading.mentions) {
    if (actor !== null) mentions[actor] = (mentions[actor] ?? 0) + 1;
  }
  return reading.actors.map((actor, index) => {
    const kind = actor.kind.toLowerCase().replaceAll("_", " ");
    const facts = [
      kind,
      ...(actor.country ? [actor.country] : []),
      mentionCount(mentions[index] ?? 0),
    ];
    return `${INDENT}${printable(actor.name)} · ${facts.join(" · ")}${otherNames(actor)}`;
  });
}

function mentionCount(count: number): string {
  return count === 1 ? "1 mention" : `${count} mentions`;
}

function otherNames(actor: ReadActor): string {
  const others = [...new Set(actor.names.map(({ text }) => printable(text)))].filter(
    (name) => name !== printable(actor.name),
  );
  if (others.length === 0) return "";
  const more = others.length > MOST_NAMES ? `, and ${others.length - MOST_NAMES} more` : "";
  return ` · also ${others.slice(0, MOST_NAMES).join(", ")}${more}`;
}

function timeLines(reading: Reading): readonly string[] {
  return reading.times.map((time) => {
    const worded = time.mention ? ` "${words(reading, time.mention)}"` : "";
    return `${INDENT}${timeText(time)}${worded}`;
  });
}

/** For instance `10–15 person, about "some 10 to 15 men"`. */
function quantityLines(reading: Reading): readonly string[] {
  return reading.quantities.map(({ value, high, unit, approximate, span }) => {
    const range = high === null ? String(value) : `${value}–${high}`;
    const measured = unit === null ? range : `${range} ${printable(unit)}`;
    return `${INDENT}${measured}${approximate ? ", about" : ""} "${words(reading, span)}"`;
  });
}

function words(reading: Reading, { start, end }: Span): string {
  return printable(reading.text.text.slice(start, end));
}
