import { BE_FORMS } from "../../lexicon/function-words";
import type { Word } from "./word-classes";

/**
 * A main verb with its auxiliaries, negations and adverbs: "has never been saying". Token indices; `head` is the main verb,
 * `end` lies behind it.
 */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly form: "FINITE" | "INFINITIVE" | "GERUND" | "PARTICIPLE";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly sentence: number;
}

const NONFINITE_AUXILIARIES = new Set(["be", "been", "being", "having"]);
const SKIPPED = new Set(["ADVERB", "NEGATION"]);

const formOf = (word: Word): VerbGroup["form"] | null => {
  switch (word.class) {
    case "MODAL":
    case "FINITE":
      return "FINITE";
    case "AUXILIARY":
      if (word.lower === "being" || word.lower === "having") return "GERUND";
      return NONFINITE_AUXILIARIES.has(word.lower) ? "PARTICIPLE" : "FINITE";
    case "TO":
    case "BASE":
      return "INFINITIVE";
    case "GERUND":
      return "GERUND";
    case "PARTICIPLE":
      return "PARTICIPLE";
    default:
      return null;
  }
};

const mayFollow = (previous: Word, next: Word): boolean => {
  if (previous.class === "TO")
    return next.class === "BASE" || ["be", "have", "do"].includes(next.lower);
  if (previous.class === "MODAL" || previous.class === "AUXILIARY") {
    if (next.class === "AUXILIARY")
      return NONFINITE_AUXILIARIES.has(next.lower) || next.lower === "have";
    return next.class === "BASE" || next.class === "PARTICIPLE" || next.class === "GERUND";
  }
  return false;
};

function groupAt(words: readonly Word[], first: number): VerbGroup | null {
  const opener = words[first];
  const form = opener && formOf(opener);
  if (!opener || !form) return null;
  let head = first;
  let negated = false;
  let passive = form === "PARTICIPLE" && opener.class === "PARTICIPLE";
  let previous = opener;
  for (let i = first + 1; i < words.length; i++) {
    const word = words[i];
    if (!word || word.sentence !== opener.sentence) break;
    if (SKIPPED.has(word.class)) {
      if (
        word.class === "NEGATION" &&
        (previous.class === "AUXILIARY" || previous.class === "MODAL")
      )
        negated = true;
      continue;
    }
    if (!mayFollow(previous, word)) break;
    passive = word.class === "PARTICIPLE" && BE_FORMS.has(previous.lower);
    previous = word;
    head = i;
  }
  if (previous.class === "TO") return null;
  for (let i = first - 1; words[i]?.class === "NEGATION" && !negated; i--) negated = true;
  return { first, head, end: head + 1, form, passive, negated, sentence: opener.sentence };
}

/** All verb groups, in text order; they do not overlap. */
export function findVerbGroups(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; ) {
    const group = groupAt(words, i);
    if (group) groups.push(group);
    i = group ? group.end : i + 1;
  }
  return groups;
}
