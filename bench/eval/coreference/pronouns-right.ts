import type { Reading } from "../../../src/reading/reading";
import type { Span } from "../../../src/text/article-text";
import { contains, overlaps, slice } from "../../../src/text/spans";
import type { GoldEntities, GoldMention } from "./gold-entities";

/** What became of one pronoun whose entity the treebank also names or describes. */
export interface PronounOutcome {
  /** In lower case. */
  readonly pronoun: string;
  readonly span: Span;
  readonly outcome: "right" | "wrong" | "open";
  /** Subject of a verb of speech. */
  readonly speaks: boolean;
  /** What it means is of a kind that can speak. */
  readonly speaker: boolean;
  /** The words around it, who was meant and who was read. */
  readonly line: string;
}

const THIRD_PERSON = /^(?:he|she|it|they|him|her|them|his|its|their|hers|theirs)$/i;

/** Every pronoun of the third person with what the reading made of it. */
export function pronounOutcomes(gold: GoldEntities, reading: Reading): PronounOutcome[] {
  const all = gold.entities.flat();
  return gold.entities.flatMap((mentions) => {
    const named = mentions.filter(({ pronoun }) => !pronoun);
    if (named.length === 0) return [];
    return mentions
      .filter(({ pronoun, span }) => pronoun && THIRD_PERSON.test(slice(gold.text, span)))
      .map((pronoun) => outcomeOf(gold.text, reading, pronoun, named, all));
  });
}

function outcomeOf(
  text: string,
  reading: Reading,
  { span, speaks, speaker }: GoldMention,
  named: readonly GoldMention[],
  all: readonly GoldMention[],
): PronounOutcome {
  const actor =
    reading.mentions.find(({ span: { start, end } }) => start === span.start && end === span.end)
      ?.actor ?? null;
  const right = reading.mentions.some(
    (mention) =>
      actor !== null &&
      mention.actor === actor &&
      mention.kind !== "PRONOMINAL" &&
      (named.some((one) => isSamePlace(text, mention.span, one)) ||
        named.some((one) => one === innermost(all, mention.span))),
  );
  const around = text.slice(Math.max(0, span.start - 60), span.end + 30).replace(/\s+/g, " ");
  const meant = slice(text, named[0]?.span ?? span);
  const read = actor === null ? "nobody" : (reading.actors[actor]?.name ?? "");
  return {
    pronoun: slice(text, span).toLowerCase(),
    span,
    speaks,
    speaker,
    outcome: actor === null ? "open" : right ? "right" : "wrong",
    line: `…${around}…: ${read}, meant was ${meant}`,
  };
}

/** The shortest mention around a place: "a mayor Ana Roe of Lind" for "Ana Roe". */
function innermost(all: readonly GoldMention[], place: Span): GoldMention | undefined {
  return all
    .filter(({ span }) => contains(span, place))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** The last word of ours must be of the core, so that "Ruritania's president" is no mention of Ruritania. */
function isSamePlace(text: string, ours: Span, { core, span }: GoldMention): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(slice(text, ours));
  const last = { start: ours.start + (word?.index ?? 0), end: ours.end };
  return (
    overlaps(span, ours) && core.some((token) => contains(token, last) || overlaps(token, last))
  );
}
