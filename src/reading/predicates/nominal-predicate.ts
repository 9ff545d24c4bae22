import { isParsed, type ParsedText } from "../ranking/parsed-text";
import { argumentsAt } from "./arguments";
import { Dependents } from "./dependents";
import { conditionOf } from "./governors";
import { phraseOf, prepositionOf, spanOfTokens } from "./phrases";
import type { Argument, Governor, Predicate } from "./predicate";

/** Prepositions that open an argument of an event wherever it stands behind it: a parser hangs them on nouns between. */
const OF_EVENTS = new Set(["by", "against", "between", "with"]);
/** Those that hardly go with verbs. */
const OF_SIDES = new Set(["by", "against", "between"]);
const NEGATIONS = new Set(["no", "neither", "without"]);

/**
 * A noun that words something that happens, with its arguments: "the attack on Lund by rebels", "Roe's visit to Lund", "the Lund talks".
 * `by` gives the subject, other prepositions obliques; whose part POSSESSOR and MODIFIER are depends on the noun.
 * @param at its token; null where its sentence was not parsed.
 */
export function nominalPredicate(text: ParsedText, at: number): Predicate | null {
  if (!isParsed(text, at)) return null;
  const below = Dependents.of(text).below(at);
  const determiners = below.map((one) => text.words[one] ?? "");
  return {
    head: at,
    lemma: text.lemmas[at] ?? "",
    form: "NOUN",
    copula: false,
    span: spanOfTokens(text, at, at + 1),
    arguments: nominalArguments(text, at),
    passive: false,
    negated: determiners.some((word) => NEGATIONS.has(word)),
    tense: null,
    perfect: false,
    progressive: false,
    modals: [],
    adverbs: [],
    mark: prepositionOf(text, at),
    condition: conditionOf(text, at),
    governor: governorOfNoun(text, at),
  };
}

function nominalArguments(text: ParsedText, noun: number): Argument[] {
  const own = Dependents.of(text)
    .below(noun)
    .filter((at) => !isOfConjunct(text, noun, at))
    .flatMap((at) => argumentOf(text, noun, at));
  const nested = own
    .filter(({ role }) => role === "OBLIQUE" || role === "SUBJECT")
    .flatMap(({ head }) => nestedIn(text, head));
  const all = [...own, ...nested, ...besideIn(text, noun)];
  return [...all, ...otherSide(text, all)];
}

/**
 * "Condemned the attack by the army", "the attack on Lund and arrest of Roe": what stands right behind a noun is the noun's, wherever a parser hangs
 * it; "by", "against" and "between" need not stand right behind it.
 */
function besideIn(text: ParsedText, noun: number): Argument[] {
  const { relations, left, right } = text;
  const head = text.heads[noun] ?? -1;
  const relation = relations[noun] ?? "";
  if (head < 0 || !/^(?:obj|obl|conj)/.test(relation)) return [];
  const below = Dependents.of(text).below(head);
  const passive = below.some((at) => relations[at] === "aux:pass");
  return below
    .filter((at) => at > noun && /^(?:obl|nmod)$/.test(relations[at] ?? ""))
    .filter((at) => {
      const preposition = prepositionOf(text, at) ?? "";
      if (left[at] === right[noun]) return preposition !== "";
      return relation !== "conj" && !passive && OF_SIDES.has(preposition);
    })
    .flatMap((at) => argumentOf(text, noun, at));
}

/** Whether it stands right behind something coordinated with the noun, and so belongs to that. */
function isOfConjunct(text: ParsedText, noun: number, at: number): boolean {
  return Dependents.of(text)
    .below(noun)
    .some((one) => text.relations[one] === "conj" && text.right[one] === text.left[at]);
}

/** "Clashes between rebels and the army": there are two sides, wherever a parser hangs the second. */
function otherSide(text: ParsedText, all: readonly Argument[]): Argument[] {
  const [side, ...others] = all.filter(({ preposition }) => preposition === "between");
  if (side === undefined || others.length > 0) return [];
  const joint = text.right[side.head] ?? side.head;
  if (text.words[joint] !== "and") return [];
  let head = joint + 1;
  for (let at = head; at >= 0 && text.left[at] === joint + 1; at = text.heads[at] ?? -1)
    if (/^(?:NN|PRP|CD)/.test(text.tags[at] ?? "")) head = at;
  return [{ ...side, head, span: phraseOf(text, head) }];
}

function argumentOf(text: ParsedText, noun: number, at: number): Argument[] {
  const relation = text.relations[at] ?? "";
  if (relation === "nmod:poss") return argumentsAt(text, at, "POSSESSOR");
  if (at < noun && /^(?:amod|compound|nmod:desc|nmod:unmarked)/.test(relation))
    return argumentsAt(text, at, "MODIFIER");
  if (at < noun || !/^(?:nmod|obl)/.test(relation)) return [];
  return argumentsAt(text, at, prepositionOf(text, at) === "by" ? "SUBJECT" : "OBLIQUE");
}

/** "The attack on the port by rebels": the rebels, which a parser may hang on the port. */
function nestedIn(text: ParsedText, noun: number): Argument[] {
  return Dependents.of(text)
    .below(noun)
    .filter((at) => at > noun && /^nmod/.test(text.relations[at] ?? ""))
    .filter((at) => OF_EVENTS.has(prepositionOf(text, at) ?? ""))
    .flatMap((at) => argumentOf(text, noun, at));
}

function governorOfNoun(text: ParsedText, noun: number): Governor | null {
  const head = text.heads[noun] ?? -1;
  if (head < 0) return null;
  const relation = text.relations[noun] ?? "";
  if (relation === "conj") return { head, link: "COORDINATE" };
  return { head, link: relation.startsWith("nmod") ? "NOUN" : "ARGUMENT" };
}
