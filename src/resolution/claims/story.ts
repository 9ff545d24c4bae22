import { hashSequence } from "../../shared/hash";
import type { Span } from "../../text/article-text";
import { slice } from "../../text/spans";
import { isCommonWord } from "../common-words";
import { plainWords } from "../plain-words";

/** So many words of names say what an article is about. */
const MOST_NAMES = 12;
/** No name has more words. */
const LONGEST = 8;

/**
 * What an article is about: the words of which its names are made, the commonest first. Two reports of one event have some of them in
 * common.
 * @param names where it names actors, other than outlets: an agency is in the reports of all its stories.
 */
export function storyOf(text: string, names: readonly Span[]): string[] {
  const counts = new Map<string, number>();
  for (const span of names) {
    for (const { lower } of plainWords(slice(text, span), LONGEST)) {
      const word = lower.replace(/'s$|'$/u, "");
      if (word.length > 2 && !isCommonWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  // a stable sort: of words that are equally common, the one that comes first
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_NAMES)
    .map(([word]) => word);
}

/** Where and when something is told. */
export interface Told {
  /** See storyOf, as hashes. */
  readonly story: readonly number[];
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Words of names that two reports of one story have in common, at least. */
const SHARED_NAMES = 2;
/** A story goes on for so many days. */
const ONE_STORY_DAYS = 30;
/** Each two of so many of its names lead to others of it: one name alone, as that of a capital, is in hundreds of stories. */
const KEY_NAMES = 8;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether two claims are told of one story, as far as names and days show. */
export function areOfOneStory(one: Told, other: Told): boolean {
  const apart = Math.abs(Date.parse(one.day) - Date.parse(other.day));
  const shared = one.story.filter((name) => other.story.includes(name)).length;
  return apart <= ONE_STORY_DAYS * DAY_MS && shared >= SHARED_NAMES;
}

/** What is told of one topic in one story, at about the same time, shares one of these keys. */
export function storyKeys(
  day: string,
  story: readonly number[],
  topics: readonly number[],
): number[] {
  const names = story.slice(0, KEY_NAMES).sort((one, other) => one - other);
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
  return topics.flatMap((topic) =>
    pairs.flatMap((pair) => periodsOf(day).map((near) => hashSequence([topic, ...pair, near]))),
  );
}

/** Two days that are not further apart than one story goes on have one of these numbers in common, at least. */
export function periodsOf(day: string): readonly [number, number] {
  const period = Math.floor(Date.parse(day) / DAY_MS / ONE_STORY_DAYS);
  return [period, period + 1];
}

/** Whether the sense of a claim is bound to the text around it; see ClaimPrint.bound. */
export function isBoundToText(bound: string): boolean {
  return bound.startsWith("article ");
}
