import { EVENT_FAMILIES } from "../../lexicon/event-families";
import { BE_FORMS, HAVE_FORMS } from "../../lexicon/function-words";
import { verbReading } from "../../reading/surface/verb-forms";
import { hashText } from "../../shared/hash";
import type { Polarity } from "../../shared/vocabulary";
import { plainWords } from "../plain-words";
import type { Count } from "./counts";
import { baseFormOf, isGenericTerm, termOf } from "./terms";

/** A claim as far as it tells that something happened or did not. */
export interface EventClaim {
  /** The verb with its auxiliaries. */
  readonly predicate: string | null;
  /** The same without them, in its base form. */
  readonly verb: string;
  readonly polarity: Polarity;
  readonly isConditional: boolean;
  readonly counts: readonly Pick<Count, "of" | "high">[];
  /** Terms that tell much. */
  readonly telling: readonly number[];
}

const MOST_WORDS = 10;
/** So many events of a claim lead to those that deny it. */
const MOST_EVENTS = 2;

/** How an event is told: to have happened, or to happen under a condition. */
type Telling = "past" | "if";

/** By what a claim that tells of an event and one that denies it find each other. */
export function eventTopics(claim: EventClaim): readonly number[] {
  const first = plainWords(claim.predicate ?? "", MOST_WORDS)[0]?.lower ?? "";
  const isPast = HAPPENED.has(first) || (verbReading(first)?.past ?? false);
  const denied = deniedWords(claim.counts);
  if (denied.length > 0) {
    return [...topicsOf("if", denied), ...(isPast ? topicsOf("past", denied) : [])];
  }
  if (claim.polarity === "NEGATIVE" || !(isPast || claim.isConditional)) return [];
  return topicsOf(claim.isConditional ? "if" : "past", toldWords(claim).slice(0, MOST_EVENTS));
}

/** The perfect and the past of be, have and do, which tell what happened. */
const HAPPENED = new Set([...HAVE_FORMS, "was", "were", "did"].filter((form) => form !== "having"));

/** The verb; beside one that tells nothing, nouns: "the request was made in a call". */
function toldWords({ verb, telling }: EventClaim): readonly number[] {
  const term = termOf(verb);
  const own = EVENT_TERMS.has(hashText(term)) ? [hashText(term)] : [];
  const isLight = term === "" || BE_FORMS.has(verb) || isGenericTerm(term);
  return isLight && own.length === 0 ? telling.filter((word) => EVENT_TERMS.has(word)) : own;
}

/** All words that tell of what there is said to be none of. */
export function deniedWords(counts: EventClaim["counts"]): readonly number[] {
  const families = counts.filter(isNone).flatMap(({ of }) => FAMILY_TERMS.get(of) ?? []);
  return [...new Set(families)];
}

/** Whether a content says that there is none of something. */
export function isNone({ high }: Pick<Count, "high">): boolean {
  return high === 0;
}

/** Topics of a story, see storyKeys, for words that tell of events. */
export function topicsOf(telling: Telling, words: readonly number[]): readonly number[] {
  return words.map((word) => hashText(`${telling} ${word}`));
}

const FAMILY_TERMS: ReadonlyMap<string, readonly number[]> = new Map(
  [...EVENT_FAMILIES].map(([noun, family]) => [
    baseFormOf(noun),
    family.map((word) => hashText(termOf(word))),
  ]),
);
const EVENT_TERMS: ReadonlySet<number> = new Set([...FAMILY_TERMS.values()].flat());
