import { ANAPHORIC_WORDS, DAY_WORDS, SPEAKER_WORDS } from "../../lexicon/deixis";
import { DETERMINERS, NEGATIONS } from "../../lexicon/function-words";
import { hashText } from "../../shared/hash";
import type { Polarity } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import { slice, subtract } from "../../text/spans";
import { forceOf } from "../claim-key";
import { plainWords } from "../plain-words";
import { wordingKeys } from "./claim-keys";
import { type Count, countsOf } from "./counts";
import { type DateBounds, datesIn } from "./dates";
import { eventTopics } from "./event-topics";
import type { Figure } from "./figures";
import { rolesOf } from "./roles";
import { storyKeys } from "./story";
import { isGenericTerm, lemmaOf, oppositesOf, termOf } from "./terms";
import type { WordedClaim } from "./worded-claim";

/** What is kept of a claim so that it can be compared with others: a frame, and the terms of its wording as hashes. */
export interface ClaimPrint {
  /** Whether it is stated, asked for, promised or meant to be done. */
  readonly force: string;
  readonly polarity: Polarity;
  /** How many words negate something in it. */
  readonly negations: number;
  /** Whether it is only said to be possible or likely. */
  readonly isHedged: boolean;
  /** Who does what is told, and to whom; see rolesOf. */
  readonly subjectId: string | null;
  readonly objectId: string | null;
  readonly subjectTerms: readonly number[];
  /** The main verb. */
  readonly predicate: number;
  /** Actors and other names. */
  readonly names: readonly number[];
  /** Other terms that tell much. */
  readonly terms: readonly number[];
  /** Terms that many claims have; no term is in two of the three. */
  readonly genericTerms: readonly number[];
  /** Terms that exclude one it has. */
  readonly opposites: readonly number[];
  /** The terms of what it depends on; empty where it is unconditional. */
  readonly condition: readonly number[];
  readonly isConditional: boolean;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateBounds[];
  /** How many of what, where it tells that; see countsOf. */
  readonly counts: readonly Count[];
  /** What the article is about in which it is worded, and the day on which it is told: of what nothing but the text around tells. */
  readonly story: readonly number[];
  readonly day: string;
  /** Keys of those who say it. */
  readonly speakers: readonly string[];
  /** Whether it tells what is to come: later numbers of that are others, and no later counts. */
  readonly isAhead: boolean;
  /** To whom, to what day or to what text its sense is bound ("we", "now", "this"); empty where it can be told by itself. */
  readonly bound: string;
  /** By which claims that may say the same are found. */
  readonly keys: readonly number[];
}

/** Words of a claim that are compared. */
const MOST_WORDS = 200;
/** So many telling terms make keys of a claim without a telling verb. */
const KEY_TOPICS = 2;
const LONG_AGO_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A claim that opens with "the minister" or "a ship" can be told by itself where so many terms tell much. */
const FEWEST_TELLING = 3;
const HEDGES = new Set(
  "may might could possibly perhaps probably likely apparently allegedly reportedly".split(" "),
);
const AHEAD = new Set("will would shall plans expects expected forecast".split(" "));
const NEGATING = new Set([...NEGATIONS, "no", "nobody", "nothing", "none", "neither", "without"]);

/** @param worded as the article that it is worded in words it. */
export function printClaim(worded: WordedClaim): ClaimPrint {
  const claim = { ...worded, content: subtract(worded.content, worded.condition) };
  const dates = datesOf(claim);
  const pieces = piecesOf(claim, dates);
  const words = pieces.flatMap(({ words }) => words);
  const lower = words.map((word) => word.lower);
  const { names, terms, genericTerms } = sortedTerms(pieces);
  const telling = [...names, ...terms];
  const all = new Set([...telling, ...genericTerms]);
  const bound = boundTo(claim, lower, telling.length);
  const counts = isLongAgo(claim, dates)
    ? []
    : countsOf({ ...claim, times: dates.map(({ span }) => span) });
  const story = claim.story.map(hashText);
  const predicate = predicateOf(claim);
  const roles = rolesOf(claim);
  const subjectTerms = termsOfText(roles.subjectText);
  const isConditional = claim.condition.length > 0;
  const events = { ...claim, verb: predicate, isConditional, counts, telling };
  const hasAny = (list: ReadonlySet<string>): boolean => lower.some((word) => list.has(word));
  return {
    force: forceOf(claim),
    polarity: claim.polarity,
    negations: lower.filter((word) => NEGATING.has(word) || word.endsWith("n't")).length,
    isHedged: hasAny(HEDGES),
    subjectId: roles.subjectId,
    objectId: roles.objectId,
    subjectTerms,
    predicate: hashText(predicate),
    names,
    terms,
    genericTerms,
    opposites: [...new Set(lower.flatMap((word) => oppositesOf(lemmaOf(word)).map(hashText)))]
      .filter((term) => !all.has(term))
      .sort(byValue),
    condition: claim.condition.flatMap((span) => termsOfText(slice(claim.text, span))),
    isConditional,
    figures: pieces.flatMap(({ figure }) => figure ?? []),
    dates: dates.map(({ bounds }) => bounds),
    counts,
    story,
    day: claim.day,
    speakers: [...claim.speakers].sort(),
    isAhead: hasAny(AHEAD) || /^to\s/u.test(claim.predicate ?? ""),
    bound,
    keys: [
      ...wordingKeys({ day: claim.day, bound, names, subjectTerms, terms: [...all] }),
      ...storyKeys(claim.day, story, topicsOf(counts, predicate, telling)),
      ...storyKeys(claim.day, story, eventTopics(events)),
    ],
  };
}

interface Piece {
  /** Words outside mentions and quantities. */
  readonly words: ReturnType<typeof plainWords>;
  readonly actorId?: string;
  readonly figure?: Figure;
}

/** The content cut at what is resolved in it: who is mentioned, what is counted, and when. */
function piecesOf(
  { text, content, mentions, quantities }: WordedClaim,
  dates: readonly { readonly span: Span }[],
): Piece[] {
  const wordsOf = (words: string): Piece => ({ words: plainWords(words, MOST_WORDS) });
  const resolved = [
    ...dates.map(({ span }) => ({ span, piece: { words: [] } })),
    ...mentions.map((span) => ({ span, piece: { words: [], actorId: span.actorId } })),
    ...quantities.map(({ value, high, unit, approximate, ...span }) => ({
      span,
      piece: {
        // A unit may be wider than the words are: "miner" is counted as a person.
        words: wordsOf(slice(text, span)).words.filter(({ lower }) => /^\p{L}/u.test(lower)),
        figure: { low: value, high: high ?? value, unit, approximate },
      },
    })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const pieces: Piece[] = [];
  for (const { start, end } of content) {
    let at = start;
    for (const { span, piece } of resolved) {
      if (span.start < at || span.end > end) continue;
      pieces.push(wordsOf(text.slice(at, span.start)), piece);
      at = span.end;
    }
    pieces.push(wordsOf(text.slice(at, end)));
  }
  return pieces;
}

/** The times that the content tells, with their places in the text. */
function datesOf({ text, content, day }: WordedClaim) {
  return content.flatMap((piece) =>
    datesIn(slice(text, piece), day).map(({ bounds, span }) => ({
      bounds,
      span: { start: piece.start + span.start, end: piece.start + span.end },
    })),
  );
}

function sortedTerms(
  pieces: readonly Piece[],
): Pick<ClaimPrint, "names" | "terms" | "genericTerms"> {
  const [names, terms, generic] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { words, actorId } of pieces) {
    if (actorId !== undefined) names.add(hashText(`actor ${actorId}`));
    for (const { lower, written, opens } of words) {
      const term = termOf(lower);
      if (term === "") continue;
      if (isGenericTerm(term)) generic.add(hashText(term));
      else if (!opens && /^\p{Lu}/u.test(written)) names.add(hashText(term));
      else terms.add(hashText(term));
    }
  }
  const without = (set: ReadonlySet<number>, others: ReadonlySet<number>): number[] =>
    [...set].filter((term) => !others.has(term)).sort(byValue);
  return {
    names: [...names].sort(byValue),
    terms: without(terms, names),
    genericTerms: without(generic, names),
  };
}

function termsOfText(text: string): number[] {
  const terms = plainWords(text, MOST_WORDS).map(({ lower }) => termOf(lower));
  return [...new Set(terms.filter((term) => term !== "").map(hashText))].sort(byValue);
}

/** Its last word that is no auxiliary, or the auxiliary where it has nothing else. */
function predicateOf({ predicate }: WordedClaim): string {
  const words = plainWords(predicate ?? "", MOST_WORDS).map(({ lower }) => lower);
  const main = words.findLast((word) => termOf(word) !== "") ?? words.at(-1) ?? "";
  return termOf(main) || lemmaOf(main);
}

/** "In 1981": numbers of another event than the day's. */
function isLongAgo(
  { day }: WordedClaim,
  times: readonly { readonly bounds: DateBounds }[],
): boolean {
  const first = new Date(Date.parse(day) - LONG_AGO_DAYS * DAY_MS).toISOString().slice(0, 10);
  return times.some(({ bounds: { latest } }) => latest !== null && latest < first);
}

/** What a claim is looked for by within its story: what it counts, and its main verb; where that tells little, some telling terms. */
function topicsOf(
  counts: readonly Count[],
  predicate: string,
  telling: readonly number[],
): readonly number[] {
  const counted = counts.slice(0, 1).map(({ of }) => hashText(`count ${of}`));
  const tells = termOf(predicate) !== "";
  return [...counted, ...(tells ? [hashText(predicate)] : telling.slice(0, KEY_TOPICS))];
}

function boundTo(
  { speakers, articleId, predicate, day }: WordedClaim,
  words: readonly string[],
  telling: number,
): string {
  const isVague = DETERMINERS.has(words[0] ?? "") && telling < FEWEST_TELLING;
  if (predicate === null || isVague || words.some((word) => ANAPHORIC_WORDS.has(word))) {
    return `article ${articleId}`;
  }
  if (words.some((word) => DAY_WORDS.has(word))) return `day ${day}`;
  if (!words.some((word) => SPEAKER_WORDS.has(word))) return "";
  return speakers.length > 0 ? `speaker ${[...speakers].sort().join(" ")}` : `article ${articleId}`;
}

function byValue(one: number, other: number): number {
  return one - other;
}
