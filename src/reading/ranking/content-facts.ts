import type { ContentCandidate } from "./content-candidate";
import { Kind, type ParsedText } from "./parsed-text";
import type { TokenRange } from "./proposals";
import { quotationZone } from "./zone";

/** What is known of a cue before its content is chosen. */
export interface CueFacts {
  readonly cue: number;
  /** The source's head; the cue itself where nobody is named. */
  readonly source: number;
  /** Of attributing something. */
  readonly probability: number;
  /** The cue's sentence with the whole of its quotations. */
  readonly zone: TokenRange;
  /** Quoted tokens in the zone. */
  readonly quoted: number;
  /** Every token's probability of being a cue. */
  readonly probabilities: Float32Array;
}

export function cueFacts(
  text: ParsedText,
  cue: number,
  source: number,
  probabilities: Float32Array,
): CueFacts {
  const zone = quotationZone(text, cue);
  let quoted = 0;
  for (let at = zone[0]; at < zone[1]; at += 1) if ((text.quotation[at] ?? -1) >= 0) quoted += 1;
  return { cue, source, probability: probabilities[cue] ?? 0, zone, quoted, probabilities };
}

/** How much of the zone's quotations a content holds. */
export enum Quotes {
  NoneThere = 0,
  LeftOut = 1,
  Only = 2,
  AllAndMore = 3,
  Some = 4,
}

/** Counts over one candidate, for its features. */
export interface CandidateFacts {
  readonly first: number;
  readonly end: number;
  /** The longest piece. */
  readonly main: TokenRange;
  /** Words. */
  readonly size: number;
  /** Words of the zone that are left out. */
  readonly rest: number;
  readonly quotes: Quotes;
  readonly verbs: number;
  readonly finiteVerbs: number;
  readonly subjects: number;
  readonly holdsSource: boolean;
  /** Tokens inside that are likely cues themselves. */
  readonly otherCues: number;
  /** Tokens inside whose head is outside: one for a phrase or clause. */
  readonly tops: number;
  /** The one of these that hangs on the cue, or the first of the main piece; -1 for none. */
  readonly top: number;
  /** 1: top hangs on the cue, 2: the cue on top, 3: the cue on another word inside, 0: none of it. */
  readonly bond: number;
  /** Tokens outside whose head is inside: what cutting here tears off. */
  readonly cut: number;
  /** Whether the main piece is exactly one subtree. */
  readonly wholePhrase: boolean;
}

export function holds({ pieces }: ContentCandidate, at: number): boolean {
  for (const [from, to] of pieces) if (at >= from && at < to) return true;
  return false;
}

export function candidateFacts(
  text: ParsedText,
  facts: CueFacts,
  candidate: ContentCandidate,
): CandidateFacts {
  const { heads, kind, quotation } = text;
  const { cue, source, zone, probabilities } = facts;
  const { pieces } = candidate;
  const main = longest(pieces);
  let size = 0;
  let quoted = 0;
  let verbs = 0;
  let finiteVerbs = 0;
  let subjects = 0;
  let otherCues = 0;
  let tops = 0;
  let top = -1;
  let wholePhrase = false;
  for (const [from, to] of pieces)
    for (let at = from; at < to; at += 1) {
      const bits = kind[at] ?? 0;
      if ((bits & Kind.Word) !== 0) size += 1;
      if ((bits & Kind.Verb) !== 0) verbs += 1;
      if ((bits & Kind.FiniteVerb) !== 0) finiteVerbs += 1;
      if ((bits & Kind.Subject) !== 0) subjects += 1;
      if ((quotation[at] ?? -1) >= 0) quoted += 1;
      if ((probabilities[at] ?? 0) > 0.5) otherCues += 1;
      if (text.left[at] === main[0] && text.right[at] === main[1]) wholePhrase = true;
      const head = heads[at] ?? -1;
      if (holds(candidate, head) || isPunctuation(text, at)) continue;
      tops += 1;
      if (top < 0 || head === cue || (at >= main[0] && at < main[1] && top < main[0])) top = at;
    }
  let rest = 0;
  let cut = 0;
  for (let at = zone[0]; at < zone[1]; at += 1) {
    if (holds(candidate, at)) continue;
    if (((kind[at] ?? 0) & Kind.Word) !== 0) rest += 1;
    if (at !== cue && holds(candidate, heads[at] ?? -1) && !isLoose(text, at)) cut += 1;
  }
  return {
    first: pieces[0]?.[0] ?? 0,
    end: pieces.at(-1)?.[1] ?? 0,
    main,
    size,
    rest,
    quotes: quotesIn(facts, quoted, size),
    verbs,
    finiteVerbs,
    subjects,
    holdsSource: source !== cue && holds(candidate, source),
    otherCues,
    tops,
    top,
    bond: bondOf(text, candidate, cue, top),
    cut,
    wholePhrase,
  };
}

function quotesIn(facts: CueFacts, quoted: number, size: number): Quotes {
  if (facts.quoted === 0) return Quotes.NoneThere;
  if (quoted === 0) return Quotes.LeftOut;
  if (quoted < facts.quoted) return Quotes.Some;
  return quoted >= size ? Quotes.Only : Quotes.AllAndMore;
}

function bondOf(
  { heads }: ParsedText,
  candidate: ContentCandidate,
  cue: number,
  top: number,
): number {
  if (top >= 0 && heads[top] === cue) return 1;
  if (top >= 0 && heads[cue] === top) return 2;
  return holds(candidate, heads[cue] ?? -1) ? 3 : 0;
}

function isPunctuation({ tags }: ParsedText, at: number): boolean {
  return /^(?:,|\.|``|''|:)$/.test(tags[at] ?? "");
}

function isLoose({ relations }: ParsedText, at: number): boolean {
  return relations[at] === "punct" || relations[at] === "cc";
}

function longest(pieces: readonly TokenRange[]): TokenRange {
  let best: TokenRange = pieces[0] ?? [0, 0];
  for (const piece of pieces) if (piece[1] - piece[0] > best[1] - best[0]) best = piece;
  return best;
}
