import {
  ADVERBS,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  MONTHS,
  NEGATIONS,
  NUMBERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  WEEKDAYS,
  WH_WORDS,
} from "../lexicon/function-words";

const LISTS = [
  ...[ADVERBS, BE_FORMS, COORDINATORS, DETERMINERS, DO_FORMS, HAVE_FORMS, MODALS, MONTHS],
  ...[NEGATIONS, NUMBERS, OBJECT_PRONOUNS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS],
  ...[SUBORDINATORS, TIME_WORDS, WEEKDAYS, WH_WORDS],
];
/** What every report has, and what contractions leave. */
const IN_REPORTS = new Set(
  `to said says say saying told tell tells reported report reports according mr mrs ms dr
  i'm i've i'll i'd we're we've we'll we'd you're you've you'll he's he'd he'll she's she'd she'll it's it'll they're they've they'll they'd
  that's there's what's who's let's cannot`.split(/\s+/u),
);

/** Whether a word, in lower case, tells nothing of what a report or a speech is about. */
export function isCommonWord(word: string): boolean {
  return IN_REPORTS.has(word) || LISTS.some((list) => list.has(word));
}
