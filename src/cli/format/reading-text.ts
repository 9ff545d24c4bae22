import type { createColors } from "picocolors";
import type { Attribution, ReadActor, Reading, TimeExpression } from "../../reading/reading";
import type { Span } from "../../text/article-text";
import { printable } from "./printable";

type Colors = ReturnType<typeof createColors>;

const INDENT = "    ";
const MOST_NAMES = 6;

/**
 * A reading for people: the statements in the order of the text, nested ones indented below the one that holds them and
 * numbered 1, 1.1, 1.2, 2 …, then the actors and the times. Every text of the article is made safe for a terminal.
 */
export function formatReading(reading: Reading, colors: Colors): string {
  const sections = [
    section("Statements", statementLines(reading, colors), colors),
    section("Actors", actorLines(reading), colors),
    section("Times", timeLines(reading), colors),
  ];
  return `${sections.join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[], colors: Colors): string {
  return [colors.bold(title), ...(lines.length > 0 ? lines : ["none found"])].join("\n");
}

function statementLines(reading: Reading, colors: Colors): readonly string[] {
  const below = new Map<number | null, number[]>();
  reading.attributions.forEach(({ parent }, index) => {
    const siblings = below.get(parent);
    if (siblings) siblings.push(index);
    else below.set(parent, [index]);
  });
  const lines: string[] = [];
  const add = (parent: number | null, prefix: string, indent: string): void => {
    (below.get(parent) ?? []).forEach((index, position) => {
      const attribution = reading.attributions[index];
      if (!attribution) return;
      const number = `${prefix}${position + 1}`;
      lines.push(
        `${indent}${colors.dim(number)} ${headline(reading, attribution, colors)}`,
        `${indent}${INDENT}${contentText(reading, attribution, colors)}`,
        `${indent}${INDENT}${colors.dim(detailText(attribution))}`,
      );
      add(index, `${number}.`, indent + INDENT);
    });
  };
  add(null, "", "");
  return lines;
}

/** Who, with which cue, to whom: `KAN (Israeli state television KAN) reported → Iran`. */
function headline(reading: Reading, attribution: Attribution, colors: Colors): string {
  const worded = attribution.source.map((span) => words(reading, span)).join(" … ");
  const names = actorNames(reading, attribution.speakers);
  const speaker = names || (worded === "" ? "nobody named" : `"${worded}"`);
  const aside = names !== "" && worded !== "" && worded !== names ? ` (${worded})` : "";
  const cue = attribution.cue ? ` ${colors.yellow(words(reading, attribution.cue))}` : "";
  const addressees =
    actorNames(reading, attribution.addressees) ||
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

function detailText(attribution: Attribution): string {
  const modalities = attribution.modalities.filter((modality) => modality !== "ASSERTED");
  const details = [
    attribution.quoteKind,
    ...modalities,
    ...(attribution.polarity === "NEGATIVE" ? ["NEGATED"] : []),
    ...(attribution.cueStance === "NEUTRAL" ? [] : [attribution.cueStance]),
  ].map((word) => word.toLowerCase());
  const saidAt = attribution.saidAt ? [timeText(attribution.saidAt)] : [];
  const rule = `rule ${attribution.rule} ${attribution.confidence.toFixed(2)}`;
  return [...details, ...saidAt, rule].join(" · ");
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

/** For instance `2025-10 (month, explicit)`. */
function timeText(time: TimeExpression): string {
  const bounds = `${time.earliest ?? ""}..${time.latest ?? ""}`;
  const value = time.edtf ?? (bounds === ".." ? "no date" : bounds);
  return `${value} (${time.precision.toLowerCase()}, ${time.basis.toLowerCase()})`;
}

function actorNames(reading: Reading, indices: readonly number[]): string {
  return indices
    .flatMap((index) => reading.actors[index] ?? [])
    .map(({ name }) => printable(name))
    .join(", ");
}

function words(reading: Reading, { start, end }: Span): string {
  return printable(reading.text.text.slice(start, end));
}
