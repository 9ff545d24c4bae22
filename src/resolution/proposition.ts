import type { Reading } from "../reading/reading";
import { firstFrom } from "../reading/surface/clauses";
import { type SurfaceText, spanOf } from "../reading/surface/surface-text";
import type { VerbGroup } from "../reading/surface/verb-groups";
import type { Word } from "../reading/surface/word-classes";
import type { Span } from "../text/article-text";
import { contains, firstEndingAfter } from "../text/spans";
import { mentionsWithin } from "./mentions-within";

/** Some words of a content, in pieces where the content is; empty where there are none. */
export type Phrase = readonly Span[];

/** A content split on its surface: whom or what it is about, what it says of that, and of whom or what else. */
export interface Proposition {
  readonly subject: Phrase;
  /** The verb with its auxiliaries; null where the content is no clause, such as "a step forward". */
  readonly predicate: Span | null;
  readonly object: Phrase;
  readonly negated: boolean;
}

/**
 * Splits a content at its main verb: the first finite one that opens no relative or subordinate clause, else the first
 * infinitive ("to leave at once", "the president to come").
 */
export function propositionOf(surface: SurfaceText, content: Phrase): Proposition {
  const group = mainVerb(surface, content);
  if (!group) return { subject: [], predicate: null, object: [], negated: false };
  const predicate = spanOf(surface, group.first, group.end);
  return {
    subject: phraseWithin(surface, content, { start: 0, end: predicate.start }),
    predicate,
    object: phraseWithin(surface, content, { start: predicate.end, end: Infinity }),
    negated: group.negated || opensWithNo(surface, content),
  };
}

/**
 * The actor whom a phrase names as a whole: "the Russian president", but not "the Russian president's aide", nor one of
 * "Vesk and Dalby".
 * @returns index into the reading's actors, or null.
 */
export function actorOfPhrase(
  reading: Reading,
  surface: SurfaceText,
  phrase: Phrase,
): number | null {
  const last = phrase.at(-1);
  const joint = phrase.some((piece) =>
    wordsWithin(surface, piece).some((word) => word.class === "COORDINATOR"),
  );
  if (!last || joint) return null;
  const mentions = mentionsWithin(reading.mentions, last);
  return mentions.find(({ span }) => span.end === last.end)?.actor ?? null;
}

/**
 * The actor at the head of what follows a verb: "attack Iran", "talk with Iran before May", but not "reject Iran's offer".
 * @returns index into the reading's actors, or null.
 */
export function actorAtHead(reading: Reading, surface: SurfaceText, phrase: Phrase): number | null {
  const [piece] = phrase;
  if (!piece) return null;
  const head = wordsWithin(surface, piece).find((word) => !LEADING.has(word.class));
  const mention = mentionsWithin(reading.mentions, piece).find(
    ({ span }) => head !== undefined && span.start <= head.start && head.start < span.end,
  );
  if (!mention) return null;
  const next = surface.words[firstEndingAfter(surface.words, mention.span.end)];
  const goesOn = next !== undefined && next.end <= piece.end && CONTINUING.has(next.class);
  return goesOn ? null : mention.actor;
}

const LEADING: ReadonlySet<string> = new Set(["PREPOSITION", "DETERMINER", "TO"]);
/** What goes on with a noun phrase after a name in it. */
const CONTINUING: ReadonlySet<string> = new Set(["NOUN", "NAME", "CLITIC", "ADJECTIVE"]);
/** A verb behind one of these is not the content's own. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["WH", "SUBORDINATOR"]);

function mainVerb(surface: SurfaceText, content: Phrase): VerbGroup | null {
  const groups = content.flatMap((piece) => groupsWithin(surface, piece));
  const opening = firstEndingAfter(surface.words, content[0]?.start ?? 0);
  const [first] = groups;
  if (first?.form === "INFINITIVE" && first.first === opening) return first;
  const finite = groups.filter(({ form }) => form === "FINITE");
  const main = finite.find((_, index) => !isSubordinate(surface, opening, finite, index));
  return main ?? groups.find(({ form }) => form === "INFINITIVE") ?? finite[0] ?? null;
}

/** Whether a clause word stands between the verb and the finite verb before it, which would have used it up. */
function isSubordinate(
  surface: SurfaceText,
  opening: number,
  finite: readonly VerbGroup[],
  index: number,
): boolean {
  const from = finite[index - 1]?.end ?? opening;
  const between = surface.words.slice(from, finite[index]?.first);
  // The "that" which opens a content subordinates it to the cue, not to itself.
  return between.some(
    (word, at) => OPENS_CLAUSE.has(word.class) && !(word.lower === "that" && from + at === opening),
  );
}

function groupsWithin(surface: SurfaceText, piece: Span): VerbGroup[] {
  const startOf = (group: VerbGroup): number => surface.words[group.first]?.start ?? 0;
  const endOf = (group: VerbGroup): number => surface.words[group.head]?.end ?? 0;
  const from = firstFrom(surface.groups, piece.start, startOf);
  const to = firstFrom(surface.groups, piece.end, startOf);
  return surface.groups.slice(from, to).filter((group) => endOf(group) <= piece.end);
}

function opensWithNo(surface: SurfaceText, content: Phrase): boolean {
  const first = content[0] && wordsWithin(surface, content[0])[0];
  return (
    first !== undefined && ["no", "nobody", "nothing", "none", "neither"].includes(first.lower)
  );
}

/** What of a content lies within a range, without the marks and the "that" around it. */
function phraseWithin(surface: SurfaceText, content: Phrase, range: Span): Phrase {
  return content.flatMap((piece) => {
    const start = Math.max(piece.start, range.start);
    const end = Math.min(piece.end, range.end);
    const words = wordsWithin(surface, { start, end });
    const first = words.findIndex((word) => !isLoose(word) && word.lower !== "that");
    const last = words.findLastIndex((word) => !isLoose(word));
    const [from, to] = [words[first], words[last]];
    return from && to && first <= last ? [{ start: from.start, end: to.end }] : [];
  });
}

function isLoose(word: Word): boolean {
  return !/[\p{L}\p{N}]/u.test(word.text);
}

function wordsWithin(surface: SurfaceText, span: Span): readonly Word[] {
  const from = firstEndingAfter(surface.words, span.start);
  const to = firstEndingAfter(surface.words, span.end);
  return surface.words.slice(from, to).filter((word) => contains(span, word));
}
