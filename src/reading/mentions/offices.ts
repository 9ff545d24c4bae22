import { FEMALE_WORDS, MALE_WORDS } from "../../lexicon/gendered-words";
import {
  FORMER,
  HONORIFICS,
  OFFICE_MODIFIERS,
  OFFICE_NOUNS,
  OFFICE_OF,
} from "../../lexicon/titles";
import type { Word } from "../surface/word-classes";
import type { Gender } from "./types";

/** An office as worded, tokens [first, end). */
export interface Office {
  /** In lower case. */
  readonly title: string;
  readonly gender: Gender;
  readonly end: number;
}

/** No office has more words before its last noun; what has, is a list, in which reading stays linear. */
const LONGEST = 10;

/** The office ("deputy prime minister", "secretary of state") that begins at token `at` and ends before `limit`, or null. */
export function officeAt(words: readonly Word[], at: number, limit: number): Office | null {
  let end = at;
  for (let next = at; next < Math.min(limit, at + LONGEST); next++) {
    const lower = words[next]?.lower ?? "";
    if (OFFICE_NOUNS.has(lower)) end = next + 1;
    else if (!OFFICE_MODIFIERS.has(lower)) break;
  }
  if (end === at) return null;
  const noun = words[end - 1]?.lower ?? "";
  if (end + 1 < limit && words[end]?.lower === "of" && OFFICE_OF.has(words[end + 1]?.lower ?? ""))
    end += 2;
  const title = words
    .slice(at, end)
    .map((word) => word.lower)
    .join(" ");
  return { title, gender: genderOf(noun), end };
}

/** Whether the token is Mr, Dr, Gen. and the like. */
export function isHonorific(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    HONORIFICS.has(word.lower.replace(/\.$/, ""))
  );
}

/** The gender that a title or noun tells. */
export function genderOf(word: string): Gender {
  const plain = word.toLowerCase().replace(/\.$/, "");
  if (FEMALE_WORDS.has(plain)) return "FEMALE";
  return MALE_WORDS.has(plain) ? "MALE" : null;
}

/** Where the lower-case titles before a name begin; `first` itself where there are none. */
export function titlesStart(words: readonly Word[], first: number, floor: number): number {
  let at = first;
  let office = false;
  while (at > floor) {
    const word = words[at - 1];
    if (endsOfficeOf(words, at)) {
      office = true;
      at -= 3;
      continue;
    }
    const isOffice = OFFICE_NOUNS.has(word?.lower ?? "");
    const belongs =
      isOffice ||
      OFFICE_MODIFIERS.has(word?.lower ?? "") ||
      isFormer(word) ||
      (word?.lower === "and" && OFFICE_NOUNS.has(words[at - 2]?.lower ?? ""));
    if (!word || !belongs || word.sentence !== words[first]?.sentence) break;
    if (word.class === "FINITE" || word.class === "BASE") break;
    office ||= isOffice || isFormer(word);
    at -= 1;
  }
  return office ? at : first;
}

/** "Secretary of state", "chief of staff": the office's name ends before token `end` with what it is of. */
function endsOfficeOf(words: readonly Word[], end: number): boolean {
  return (
    OFFICE_OF.has(words[end - 1]?.lower ?? "") &&
    words[end - 2]?.lower === "of" &&
    OFFICE_NOUNS.has(words[end - 3]?.lower ?? "") &&
    words[end - 3]?.sentence === words[end]?.sentence
  );
}

/** Whether the word puts the office behind it in the past. */
export function isFormer(word: Word | undefined): boolean {
  return word !== undefined && FORMER.has(word.lower);
}
