import {
  BE_FORMS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
} from "../../../src/lexicon/function-words";
import { verbReading } from "../../../src/reading/surface/verb-forms";
import type { Gold } from "./judge";

const AUXILIARIES = [BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS];
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|:/gu;

/** How an attribution is built, coarsely and by its surface alone, the same for annotated and for found ones. */
export type Construction =
  | "nested"
  | "carried on"
  | "no cue"
  | "colon"
  | "according to"
  | "noun or adjective"
  | "direct"
  | "mixed"
  | "reported clause"
  | "clause before its cue"
  | "deed"
  | "thing";

/** The words of the cue, in lower case. */
function cueWords(text: string, { cue }: Pick<Gold, "cue">): string[] {
  const words = cue.map(([start, end]) => text.slice(start, end)).join(" ");
  return words.toLowerCase().match(WORD) ?? [];
}

const isAuxiliary = (word: string): boolean => AUXILIARIES.some((forms) => forms.has(word));

/** The lemma of the cue's verb; its last word but prepositions where it has none, "–" where there is no cue. */
export function cueLemma(text: string, attribution: Pick<Gold, "cue">): string {
  const words = cueWords(text, attribution);
  if (words.includes("according")) return "according to";
  const verb = words.filter((word) => !isAuxiliary(word)).find((word) => verbReading(word));
  const noun = words.findLast((word) => !PREPOSITIONS.has(word) && !isAuxiliary(word));
  return (verb && verbReading(verb)?.lemma) ?? noun ?? words.at(-1) ?? "–";
}

/** The first of these kinds that an attribution is of. */
export function constructionOf(text: string, attribution: Gold): Construction {
  const { content, source, type } = attribution;
  const words = cueWords(text, attribution);
  if (attribution.nested_in !== null) return "nested";
  if (source.length === 0) return "carried on";
  if (words.length === 0) return "no cue";
  if (words.includes(":")) return "colon";
  if (words.includes("according")) return "according to";
  if (!words.some((word) => !isAuxiliary(word) && verbReading(word))) return "noun or adjective";
  if (type !== "indirect") return type;
  const [first] = content;
  const [cue] = attribution.cue;
  if (first && cue && first[0] < cue[0]) return "clause before its cue";
  const opening = first ? text.slice(first[0], first[1]).toLowerCase() : "";
  if (/^to\s/u.test(opening)) return "deed";
  return hasVerb(opening) ? "reported clause" : "thing";
}

/** Whether some word may be a finite verb: coarse, since nouns in -s and -ed forms look the same. */
const hasVerb = (words: string): boolean =>
  (words.match(WORD) ?? []).some((word) => {
    if (isAuxiliary(word)) return true;
    const reading = verbReading(word);
    return reading !== null && (reading.past || reading.third);
  });
