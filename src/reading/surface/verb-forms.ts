import { COMMON_VERBS } from "../../lexicon/common-verbs";
import { CUE_VERBS } from "../../lexicon/cue-verbs";
import { inflect } from "../../lexicon/inflection";

/** One way to read a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
}

const FORMS: ReadonlyMap<string, VerbReading> = (() => {
  const forms = new Map<string, VerbReading>();
  const lemmas = new Set([...CUE_VERBS.map((entry) => entry.verb), ...COMMON_VERBS]);
  for (const lemma of lemmas) {
    const spellings = lemma.endsWith("ize") ? [lemma, `${lemma.slice(0, -3)}ise`] : [lemma];
    for (const spelling of spellings) {
      const { base, third, past, participle, gerund } = inflect(spelling);
      for (const form of new Set([base, third, ...past, ...participle, ...gerund])) {
        if (forms.has(form)) continue;
        forms.set(form, {
          lemma,
          base: form === base,
          third: form === third,
          past: past.includes(form),
          participle: participle.includes(form),
          gerund: gerund.includes(form),
        });
      }
    }
  }
  return forms;
})();

/**
 * How a word in lower case can be read as a verb: from the lexicon, or by -ed and -ing for verbs it does not hold
 * (their lemma is then the word itself); null where it cannot.
 */
export function verbReading(lower: string): VerbReading | null {
  const known = FORMS.get(lower) ?? repeated(lower);
  if (known) return known;
  const regular =
    lower.length > 3 &&
    lower.length <= LONGEST &&
    /(?:[^e]ed|ing)$/.test(lower) &&
    /[aeiouy].*(?:ed|ing)$/.test(lower);
  if (!regular || NO_VERBS.has(lower)) return null;
  const past = lower.endsWith("ed");
  return { lemma: lower, base: false, third: false, past, participle: past, gerund: !past };
}

/** No verb is longer; bounds the search in what is no word at all. */
const LONGEST = 30;

/** "reopen", "rewrote": a known verb done again. */
function repeated(lower: string): VerbReading | null {
  const again = lower.startsWith("re") && lower.length > 5 ? FORMS.get(lower.slice(2)) : undefined;
  return again ? { ...again, lemma: `re${again.lemma}` } : null;
}

/** Words in -ed and -ing that are no verb forms. */
const NO_VERBS: ReadonlySet<string> = new Set(
  `hundred shed sled kindred sacred naked wicked rugged during nothing something anything everything morning evening ceiling
  sterling sibling duckling darling pudding wedding building`.split(/\s+/),
);
