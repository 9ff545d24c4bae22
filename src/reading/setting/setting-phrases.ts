import { MONTHS } from "../../lexicon/function-words";
import {
  ADDRESSED_NOUNS,
  GATHERING_NOUNS,
  SITTING_NOUNS,
  TALK_NOUNS,
} from "../../lexicon/occasions";
import { isWhen, nounPhraseAfter } from "../surface/noun-phrases";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";
import type { TokenRange } from "../surface/token-range";
import type { Word } from "../surface/word-classes";

/** Words that tell how, where or before whom something is said, in one place of the text. */
export interface SettingPhrase {
  /** Token of the preposition or verb that opens it. */
  readonly at: number;
  /** The occasion with its determiner: "a visit to Lund", "the hearing"; null where only an audience is worded. */
  readonly occasion: TokenRange | null;
  /** Who is spoken to, or the medium spoken in. */
  readonly hearers: TokenRange | null;
  /** A sitting spoken of as known: "the session" of the body that the article has somebody speak to. */
  readonly known: boolean;
}

const PREPOSITIONS = new Set(["during", "in", "at", "on", "over", "via", "by"]);
/** What may stand between the preposition and the noun of the occasion. */
const INNER = new Set([
  "DETERMINER",
  "POSSESSIVE",
  "ADJECTIVE",
  "NOUN",
  "NAME",
  "NUMBER",
  "CLITIC",
  "PARTICIPLE",
  "GERUND",
]);
const DEFINITE = new Set(["the", "this", "that", "same"]);
/** No occasion has more words before its noun. */
const MAX_WORDS = 8;
/** Behind these the one named is spoken to, or the medium. */
const LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["with", TALK_NOUNS],
  ["to", ADDRESSED_NOUNS],
  ["before", new Set([...ADDRESSED_NOUNS, ...GATHERING_NOUNS])],
  ["on", new Set(["interview", "programme", "program", "show"])],
  ["for", new Set(["interview"])],
]);

/** All phrases of a text that tell the setting of something said, in text order. */
export function findSettingPhrases(surface: SurfaceText): readonly SettingPhrase[] {
  return surface.words.flatMap((word, at) =>
    word.quotation === null ? (audienceAt(surface, at) ?? occasionAt(surface, at) ?? []) : [],
  );
}

/** "speaking to the crowd", "Speaking before parliament", "addressing the council". */
function audienceAt(surface: SurfaceText, at: number): SettingPhrase | null {
  const { words } = surface;
  const word = words[at];
  const next = words[at + 1];
  const speaking = word?.lower === "speaking" || word?.lower === "testifying";
  const to = next?.lower === "to" || next?.lower === "before";
  if (!(speaking && to) && word?.lower !== "addressing") return null;
  const first = speaking ? at + 2 : at + 1;
  const hearers = nounPhraseAfter(words, first, sentenceOf(surface, at).end);
  return hearers && { at, occasion: null, hearers, known: false };
}

/** "during a visit to Lund", "in an interview with the Post", "at the hearing". */
function occasionAt(surface: SurfaceText, at: number): SettingPhrase | null {
  const { words } = surface;
  if (!PREPOSITIONS.has(words[at]?.lower ?? "")) return null;
  const { end: limit } = sentenceOf(surface, at);
  const first = at + 1;
  let end = first;
  while (end < Math.min(limit, first + MAX_WORDS) && mayBeInside(words[end])) end += 1;
  const noun = words[end - 1]?.lower ?? "";
  if (end === first || !isOccasion(noun)) return null;
  const link = words[end]?.lower ?? "";
  const behind = isDated(words[end + 1]) ? null : nounPhraseAfter(words, end + 1, limit);
  const hearers = LINKS.get(link)?.has(noun) ? behind : null;
  const goesOn = behind !== null && ["to", "with", "of", "between", "before"].includes(link);
  return {
    at,
    occasion: { first, end: goesOn ? undatedEnd(words, behind) : end },
    hearers,
    known: DEFINITE.has(words[first]?.lower ?? "") && SITTING_NOUNS.has(noun) && hearers === null,
  };
}

/** Where a phrase ends without the time behind it: "a visit to Lund" of "a visit to Lund in May". */
function undatedEnd(words: readonly Word[], { first, end }: TokenRange): number {
  for (let at = first + 1; at < end; at++)
    if (isDated(words[at]) && words[at - 1]?.class === "PREPOSITION") return at - 1;
  return end;
}

const mayBeInside = (word: Word | undefined): boolean =>
  word !== undefined && INNER.has(word.class) && !isWhen(word) && word.quotation === null;

const isDated = (word: Word | undefined): boolean =>
  word !== undefined && (isWhen(word) || MONTHS.has(word.lower) || word.class === "NUMBER");

const isOccasion = (noun: string): boolean =>
  TALK_NOUNS.has(noun) || ADDRESSED_NOUNS.has(noun) || GATHERING_NOUNS.has(noun);
