import type { Reading } from "../reading/reading";
import { firstFrom } from "../reading/surface/clauses";
import { type SurfaceText, spanOf } from "../reading/surface/surface-text";
import type { VerbGroup } from "../reading/surface/verb-groups";
import { wellFormed } from "../shared/well-formed";
import type { Span } from "../text/article-text";
import { cover, firstEndingAfter, slice } from "../text/spans";
import { mentionsWithin } from "./mentions-within";

/** A content split on its surface: whom or what it is about, what it says of that, and of whom or what else. */
export interface Proposition {
  readonly subject: Span | null;
  /** The verb with its auxiliaries; null where the content is no clause, such as "a step forward". */
  readonly predicate: Span | null;
  readonly object: Span | null;
  readonly negated: boolean;
}

/**
 * Splits a content at its main verb: the first finite one that opens no relative or subordinate clause, else an infinitive
 * ("to leave at once"), whose subject is not worded.
 */
export function propositionOf(surface: SurfaceText, content: readonly Span[]): Proposition {
  const whole = cover(content);
  const group = whole && mainVerb(surface, whole);
  if (!whole || !group) return { subject: null, predicate: null, object: null, negated: false };
  const predicate = spanOf(surface, group.first, group.end);
  return {
    subject:
      group.form === "FINITE" ? bare(surface, { start: whole.start, end: predicate.start }) : null,
    predicate,
    object: bare(surface, { start: predicate.end, end: whole.end }),
    negated: group.negated || opensWithNo(surface, whole),
  };
}

/**
 * The actor whom a phrase names as a whole: "the Russian president", but not "the Russian president's aide".
 * @returns index into the reading's actors, or null.
 */
export function actorOfPhrase(reading: Reading, phrase: Span | null): number | null {
  if (!phrase) return null;
  return (
    mentionsWithin(reading.mentions, phrase).find(({ span }) => span.end === phrase.end)?.actor ??
    null
  );
}

/**
 * The actor at the head of what follows a verb: "attack Iran", "talk with Iran before May", but not "reject Iran's offer".
 */
export function actorAtHead(
  reading: Reading,
  surface: SurfaceText,
  phrase: Span | null,
): number | null {
  if (!phrase) return null;
  let at = firstEndingAfter(surface.words, phrase.start);
  while (LEADING.has(surface.words[at]?.class ?? "")) at += 1;
  const start = surface.words[at]?.start;
  const mention = mentionsWithin(reading.mentions, phrase).find(
    ({ span }) => start !== undefined && span.start <= start && start < span.end,
  );
  if (!mention) return null;
  const next = surface.words[firstEndingAfter(surface.words, mention.span.end)];
  const isPhraseEnd = !next || next.start >= phrase.end || !CONTINUING.has(next.class);
  return isPhraseEnd ? mention.actor : null;
}

/** The words of a span on one line. */
export function wordsOf(reading: Reading, span: Span): string {
  return wellFormed(slice(reading.text.text, span)).replace(/\s+/gu, " ").trim();
}

const LEADING: ReadonlySet<string> = new Set(["PREPOSITION", "DETERMINER", "TO"]);
/** What goes on with a noun phrase after a name in it. */
const CONTINUING: ReadonlySet<string> = new Set(["NOUN", "NAME", "CLITIC", "ADJECTIVE"]);
/** A verb behind one of these is not the content's own. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["WH", "SUBORDINATOR"]);

function mainVerb(surface: SurfaceText, content: Span): VerbGroup | null {
  const groups = groupsIn(surface, content);
  const [first] = groups;
  const opening = firstEndingAfter(surface.words, content.start);
  if (first?.form === "INFINITIVE" && first.first === opening) return first;
  const finite = groups.filter(({ form }) => form === "FINITE");
  return (
    finite.find((_, index) => !isSubordinate(surface, opening, finite, index)) ?? finite[0] ?? null
  );
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

function groupsIn(surface: SurfaceText, content: Span): VerbGroup[] {
  const startOf = (group: VerbGroup): number => surface.words[group.first]?.start ?? 0;
  const endOf = (group: VerbGroup): number => surface.words[group.head]?.end ?? 0;
  const from = firstFrom(surface.groups, content.start, startOf);
  const to = firstFrom(surface.groups, content.end, startOf);
  return surface.groups.slice(from, to).filter((group) => endOf(group) <= content.end);
}

function opensWithNo(surface: SurfaceText, content: Span): boolean {
  const first = surface.words[firstEndingAfter(surface.words, content.start)];
  return (
    first !== undefined && ["no", "nobody", "nothing", "none", "neither"].includes(first.lower)
  );
}

/** A phrase without marks, conjunctions and white space around it; null where nothing is left. */
function bare(surface: SurfaceText, span: Span): Span | null {
  let first = firstEndingAfter(surface.words, span.start);
  let end = first;
  while ((surface.words[end]?.end ?? Infinity) <= span.end) end += 1;
  const isLoose = (at: number): boolean => surface.words[at]?.class === "MARK";
  while (end > first && isLoose(end - 1)) end -= 1;
  while (first < end && (isLoose(first) || surface.words[first]?.lower === "that")) first += 1;
  return end > first ? spanOf(surface, first, end) : null;
}
