import { hashText } from "../../shared/hash";
import { isCommonWord } from "../common-words";
import type { PlainWord } from "../plain-words";

/** What a report is about, as hashes of its words' beginnings. */
export interface Topic {
  /** Of words with a capital that is no sentence's, and of figures. */
  readonly names: readonly number[];
  /** Of all other words that are not function words. */
  readonly words: readonly number[];
}

/** What a report is about stands in its first words. */
const FIRST_WORDS = 450;
/** Words that begin alike count as one, as "Norway" and "Norwegian" are (truncation: McNamee and Mayfield 2004). */
const BEGINNING = 6;
/** A name tells more of what a report is about than another word. */
const NAME_WEIGHT = 3;

/** @param words of the headline and then of the text. */
export function topicOf(words: readonly PlainWord[]): Topic {
  const names = new Set<number>();
  const others = new Set<number>();
  for (const { lower, written, opens } of words.slice(0, FIRST_WORDS)) {
    const bare = lower.replace(/'s$/u, "");
    if (bare.length < 2 || isCommonWord(bare)) continue;
    const isName = /^\p{N}/u.test(written) || (!opens && /^\p{Lu}/u.test(written));
    (isName ? names : others).add(hashText(bare.slice(0, BEGINNING)));
  }
  return { names: [...names], words: [...others].filter((word) => !names.has(word)) };
}

/** How far two reports are about the same, 0 to 1: what they share, names weighted, over the mean of what each has (cosine). */
export function topicOverlap(one: Topic, other: Topic): number {
  const all = Math.sqrt(weightOf(one) * weightOf(other));
  return all === 0 ? 0 : sharedBy(one, other) / all;
}

/** Which share of what a few words are about a report is about, too, 0 to 1; 0 where they share fewer than two names (containment). */
export function topicContained(few: Topic, report: Topic): number {
  const names = new Set(report.names);
  if (few.names.filter((name) => names.has(name)).length < 2) return 0;
  return sharedBy(few, report) / weightOf(few);
}

function sharedBy(one: Topic, other: Topic): number {
  const [names, words] = [new Set(other.names), new Set(other.words)];
  let shared = 0;
  for (const name of one.names) shared += names.has(name) ? NAME_WEIGHT : Number(words.has(name));
  for (const word of one.words) shared += Number(words.has(word) || names.has(word));
  return shared;
}

function weightOf({ names, words }: Topic): number {
  return NAME_WEIGHT * names.length + words.length;
}
