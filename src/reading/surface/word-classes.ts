import { NEVER_NOUNS } from "../../lexicon/common-verbs";
import {
  ADVERBS,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  LY_ADJECTIVES,
  MODALS,
  NEGATIONS,
  NUMBERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from "../../lexicon/function-words";
import type { ArticleText, Token } from "../../text/article-text";
import { closesAttribution } from "./closing-verb";
import { type VerbReading, verbReading } from "./verb-forms";

/**
 * A guess at a word's part of speech. FINITE: past or present verb · BASE: infinitive · PARTICIPLE: -ed form without
 * tense · GERUND: -ing form · AUXILIARY: be, have, do · POSSESSIVE: my, whose · CLITIC: 's · SUBORDINATOR: that, because.
 */
export type WordClass =
  | "NOUN"
  | "NAME"
  | "PRONOUN"
  | "OBJECT_PRONOUN"
  | "DETERMINER"
  | "POSSESSIVE"
  | "CLITIC"
  | "NUMBER"
  | "ADJECTIVE"
  | "ADVERB"
  | "NEGATION"
  | "PREPOSITION"
  | "COORDINATOR"
  | "SUBORDINATOR"
  | "WH"
  | "TO"
  | "AUXILIARY"
  | "MODAL"
  | "FINITE"
  | "BASE"
  | "PARTICIPLE"
  | "GERUND"
  | "MARK";

/** A token with what the surface tells of it. */
export interface Word extends Token {
  /** In lower case, apostrophes made straight. */
  readonly lower: string;
  readonly class: WordClass;
  readonly verb: VerbReading | null;
}

/** Endings that only adjectives have; -al, -ent, -ic, -ive end as many nouns (official, president, critic, executive). */
const ADJECTIVE_ENDING = /(?:ous|ful|ical|able|ible|less|ish)$/;
const NOMINAL = new Set<WordClass>(["NOUN", "NAME", "NUMBER"]);
const VERBAL = new Set<WordClass>(["FINITE", "BASE", "PARTICIPLE", "GERUND"]);
const OPENS_NOUN = new Set<WordClass>([
  "DETERMINER",
  "POSSESSIVE",
  "CLITIC",
  "ADJECTIVE",
  "NUMBER",
]);

const CLOSED: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [new Set(["to"]), "TO"],
  [NEGATIONS, "NEGATION"],
  [BE_FORMS, "AUXILIARY"],
  [HAVE_FORMS, "AUXILIARY"],
  [DO_FORMS, "AUXILIARY"],
  [MODALS, "MODAL"],
  [new Set(["that"]), "SUBORDINATOR"],
  [WH_WORDS, "WH"],
  [POSSESSIVES, "POSSESSIVE"],
  [DETERMINERS, "DETERMINER"],
  [COORDINATORS, "COORDINATOR"],
  [SUBJECT_PRONOUNS, "PRONOUN"],
  [OBJECT_PRONOUNS, "OBJECT_PRONOUN"],
  [PREPOSITIONS, "PREPOSITION"],
  [SUBORDINATORS, "SUBORDINATOR"],
  [NUMBERS, "NUMBER"],
  [ADVERBS, "ADVERB"],
];

const CLOSED_CLASS: ReadonlyMap<string, WordClass> = new Map(
  [...CLOSED].reverse().flatMap(([words, cls]) => [...words].map((word) => [word, cls] as const)),
);

const QUANTITIES: ReadonlySet<string> = new Set(
  "many some most all both several few others".split(" "),
);
const CLITICS: ReadonlySet<string> = new Set(["'s", "'"]);

/** "he's", "that's": is or has, not possession. */
const isContraction = (lower: string, { previous }: Context): boolean =>
  lower === "'s" &&
  previous !== undefined &&
  (["PRONOUN", "WH", "SUBORDINATOR"].includes(previous.class) || previous.lower === "there");

type Context = {
  readonly previous: Word | undefined;
  /** The last word that is no adverb or negation. */
  readonly governor: Word | undefined;
  readonly next: string;
  readonly first: boolean;
  /** Whether the word before is a common noun right behind a preposition: "about crude remarks". */
  readonly bareNoun: boolean;
  /** Whether the word before is the first behind a subordinator: "if Ruritania attacks". */
  readonly opensClause: boolean;
  /** Whether a verb of this base form would end the sentence behind its subject and what is attributed. */
  readonly closes: (lemma: string) => boolean;
};

/** What must follow a present-tense verb for it to be one where a noun is as likely ("plans to", "say the"). */
const startsComplement = (next: string): boolean => {
  const cls = CLOSED_CLASS.get(next);
  return (
    next === "to" ||
    cls === "SUBORDINATOR" ||
    cls === "DETERMINER" ||
    cls === "PRONOUN" ||
    cls === "OBJECT_PRONOUN" ||
    cls === "POSSESSIVE" ||
    cls === "WH"
  );
};

function pastForm(verb: VerbReading, { previous, governor, next }: Context): WordClass {
  if (governor && BE_FORMS.has(governor.lower)) return "PARTICIPLE";
  if (governor && HAVE_FORMS.has(governor.lower)) return "PARTICIPLE";
  // "many doubted her": a quantity without a noun
  if (previous?.class === "DETERMINER" && QUANTITIES.has(previous.lower) && startsComplement(next))
    return "FINITE";
  if (previous && (OPENS_NOUN.has(previous.class) || previous.class === "PREPOSITION")) {
    // "the cost", "a cut": nouns, where "the agreed price" has an adjective
    return previous.class === "CLITIC" ? "FINITE" : verb.base ? "NOUN" : "ADJECTIVE";
  }
  if (verb.participle && next === "by") return "PARTICIPLE";
  if (!verb.past) return "PARTICIPLE";
  return "FINITE";
}

function presentForm(verb: VerbReading, context: Context): WordClass {
  const { previous, governor, next, first } = context;
  if (verb.base && governor) {
    if (governor.class === "TO" || governor.class === "MODAL") return "BASE";
    if (DO_FORMS.has(governor.lower)) return "BASE";
  }
  if (!previous) return first && startsComplement(next) ? "FINITE" : "NOUN";
  if (OPENS_NOUN.has(previous.class) || previous.class === "PREPOSITION") return "NOUN";
  if (verb.third && context.closes(verb.lemma)) return "FINITE";
  // "rejected reports that": a verb has its object behind it and no second tense
  if (verb.third && VERBAL.has(previous.class) && !NEVER_NOUNS.has(verb.lemma)) return "NOUN";
  if (governor?.class === "PRONOUN" || governor?.lower === "who" || governor?.lower === "which")
    return "FINITE";
  const afterNoun =
    governor !== undefined && (NOMINAL.has(governor.class) || governor.text === ",");
  if (afterNoun && NEVER_NOUNS.has(verb.lemma) && previous.class !== "TO") return "FINITE";
  if (governor && NOMINAL.has(governor.class)) {
    const plural = /[^s]s$/.test(governor.lower);
    if (
      verb.third &&
      !plural &&
      !context.bareNoun &&
      (startsComplement(next) || context.opensClause)
    )
      return "FINITE";
    return verb.base && plural && startsComplement(next) ? "FINITE" : "NOUN";
  }
  return startsComplement(next) && previous.class !== "TO" ? "FINITE" : "NOUN";
}

function openClass({ verb, unknown }: Shape, context: Context): WordClass {
  const { previous } = context;
  if (verb?.gerund) {
    const nominal = previous && ["DETERMINER", "POSSESSIVE", "ADJECTIVE"].includes(previous.class);
    return nominal ? "NOUN" : "GERUND";
  }
  if (verb?.past || verb?.participle) {
    // "put", "cut", "read": past and base are one form
    if (verb.base && context.governor && ["TO", "MODAL"].includes(context.governor.class))
      return "BASE";
    return pastForm(verb, context);
  }
  if (verb) return presentForm(verb, context);
  return previous?.class === "TO" && startsComplement(context.next) ? "BASE" : unknown;
}

/** What a word's form alone tells, whatever stands around it. */
interface Shape {
  readonly lower: string;
  readonly verb: VerbReading | null;
  readonly closed: WordClass | undefined;
  /** The class of an open-class word that is no verb. */
  readonly unknown: WordClass;
  readonly kind: "MARK" | "CLITIC" | "NUMBER" | "WORD";
  readonly capital: boolean;
  /** More than one capital: "US", "McKay". */
  readonly capitals: boolean;
}

function shapeOf(text: string): Shape {
  const lower = text.toLowerCase().replace(/[’‘]/g, "'");
  const adverb = lower.endsWith("ly") && !LY_ADJECTIVES.has(lower);
  const mark = !/[\p{L}\p{N}]/u.test(lower);
  // "the 43-year-old said": somebody of that age
  const word = /^\p{N}/u.test(text) && !lower.endsWith("-old") ? "NUMBER" : "WORD";
  return {
    lower,
    verb: verbReading(lower),
    closed: CLOSED_CLASS.get(lower),
    unknown: adverb ? "ADVERB" : ADJECTIVE_ENDING.test(lower) ? "ADJECTIVE" : "NOUN",
    kind: CLITICS.has(lower) ? "CLITIC" : mark ? "MARK" : word,
    capital: /^\p{Lu}/u.test(text),
    capitals: /^\p{Lu}.*\p{Lu}/u.test(text),
  };
}

/** Whether a word of the closed classes is one here; "US", "IT", "May", "Will" in the middle of a sentence are names. */
function isClosed({ lower, closed, capital, capitals }: Shape, { first }: Context): boolean {
  if (!capital || first) return true;
  return (!capitals || lower === "i") && closed !== "MODAL" && lower !== "us";
}

function classOf(shape: Shape, context: Context): WordClass {
  const { lower, verb, closed, kind, capital } = shape;
  if (kind === "CLITIC") return isContraction(lower, context) ? "AUXILIARY" : "CLITIC";
  if (kind === "MARK") return "MARK";
  if (closed && isClosed(shape, context)) return closed;
  if (kind === "NUMBER") return "NUMBER";
  // "Speaking in Lund", but "Khaled": what only ends like a verb is a name
  const opensWithVerb =
    context.first && verb && !verb.base && (verb.gerund || verb.lemma !== lower);
  return capital && !opensWithVerb ? "NAME" : openClass(shape, context);
}

/** Marks behind which a sentence within the sentence may begin. */
const OPENS_WITHIN = /["“‘'«(:]/;

/** Guesses the class of every token from its form and the words before it, sentence by sentence. */
export function classifyWords(text: ArticleText): readonly Word[] {
  const words: Word[] = [];
  const shapes = new Map<string, Shape>();
  const shapeAt = (index: number): Shape | undefined => {
    const token = text.tokens[index];
    if (!token) return undefined;
    const known = shapes.get(token.text);
    if (known) return known;
    const shape = shapeOf(token.text);
    shapes.set(token.text, shape);
    return shape;
  };
  let governor: Word | undefined;
  for (const [index, token] of text.tokens.entries()) {
    const shape = shapeAt(index);
    if (!shape) continue;
    const before = words[index - 1];
    const sameSentence = before?.sentence === token.sentence;
    if (!sameSentence) governor = undefined;
    else if (before.class !== "ADVERB" && before.class !== "NEGATION") governor = before;
    const next =
      text.tokens[index + 1]?.sentence === token.sentence ? shapeAt(index + 1) : undefined;
    const cls = classOf(shape, {
      previous: sameSentence ? before : undefined,
      governor,
      next: next?.lower ?? "",
      first: !sameSentence || (before.class === "MARK" && OPENS_WITHIN.test(before.text)),
      bareNoun: before?.class === "NOUN" && words[index - 2]?.class === "PREPOSITION",
      closes: (lemma) => (!next || next.lower === ".") && closesAttribution(words, lemma),
      opensClause: before?.class === "NAME" && words[index - 2]?.class === "WH",
    });
    const { start, end, sentence, quotation } = token;
    words.push({
      start,
      end,
      text: token.text,
      sentence,
      quotation,
      lower: shape.lower,
      verb: shape.verb,
      class: cls,
    });
  }
  return words;
}
