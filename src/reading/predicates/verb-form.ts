import type { ParsedText } from "../ranking/parsed-text";
import { verbReading } from "../surface/verb-forms";
import { Dependents } from "./dependents";
import type { Predicate, PredicateForm, Tense } from "./predicate";

/** All that a verb's own words and auxiliaries tell. */
export type VerbForm = Pick<
  Predicate,
  | "form"
  | "copula"
  | "passive"
  | "negated"
  | "tense"
  | "perfect"
  | "progressive"
  | "modals"
  | "adverbs"
  | "mark"
>;

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "neither", "nor", "hardly", "barely"]);
const NEGATIVE_DETERMINERS = new Set(["no", "neither"]);
const NOBODY = new Set(["nobody", "none", "nothing"]);
const WILL = new Set(["will", "'ll", "wo", "shall"]);
const SUBJECT_OR_OBJECT = /^(?:nsubj|obj|iobj)/;

/** Whether the token heads a predicate that is no noun: a verb that is not an auxiliary, or what a form of "be" is followed by. */
export function isVerbal(text: ParsedText, at: number): boolean {
  const tag = text.tags[at] ?? "";
  const relation = text.relations[at] ?? "";
  if (/^(?:aux|cop|case|mark|amod|compound|fixed|flat|punct|det|cc)(?:$|:)/.test(relation))
    return false;
  if (/^VB/.test(tag)) return true;
  return copulaOf(text, at) >= 0 || isMistakenForNoun(text, at);
}

/** "The town faces floods": what a tagger takes for a noun, and a parser gives a subject. */
function isMistakenForNoun(text: ParsedText, at: number): boolean {
  const { tags, relations, words } = text;
  if (!/^NNS?$/.test(tags[at] ?? "") || verbReading(words[at] ?? "") === null) return false;
  const below = Dependents.of(text).below(at);
  return below.some((one) => one < at && relations[one] === "nsubj");
}

/** The form of "be" before a noun or adjective; -1 where there is none. */
function copulaOf(text: ParsedText, at: number): number {
  return Dependents.of(text)
    .below(at)
    .reduce((found, one) => (text.relations[one] === "cop" ? one : found), -1);
}

/** What form a verb has; see Predicate for the meaning of each part. */
export function verbFormOf(text: ParsedText, at: number): VerbForm {
  const { relations, tags, words, lemmas } = text;
  const below = Dependents.of(text).below(at);
  const auxiliaries = below.filter((one) => /^(?:aux|cop)/.test(relations[one] ?? ""));
  const modals = auxiliaries.filter((one) => tags[one] === "MD").map((one) => words[one] ?? "");
  const passive = relationsOf(text, below).some((one) => /^(?:aux:pass|nsubj:pass)/.test(one));
  const has = (lemma: string) => auxiliaries.some((one) => lemmas[one] === lemma);
  const copula = copulaOf(text, at) >= 0;
  const hasSubject = relationsOf(text, below).some((one) => one.startsWith("nsubj"));
  const mark = markOf(text, below, at);
  const form = formOf(text, at, { auxiliaries, mark, hasSubject });
  // a past participle with an object of its own is a finite verb that was taken for one
  const taking = below.some((one) => relations[one] === "obj");
  const participle = form === "PARTICIPLE" && /^VB[ND]$/.test(tags[at] ?? "") && !taking;
  const adverbs = below.filter((one) => /^advmod/.test(relations[one] ?? ""));
  const own: VerbForm = {
    form,
    copula,
    passive: passive || participle,
    negated: isNegated(text, below) || mark === "without",
    tense: form === "FINITE" ? tenseOf(text, auxiliaries[0] ?? at) : null,
    perfect: has("have"),
    progressive: !copula && tags[at] === "VBG" && has("be"),
    modals,
    adverbs: adverbs.map((one) => lemmas[one] ?? ""),
    mark,
  };
  const alone = auxiliaries.length > 0 || hasSubject || mark !== null;
  return alone ? own : { ...own, ...formInCommon(text, at, own) };
}

/** "Will rise and fall", "was arrested or charged": a coordinated verb of the same inflection has the first one's auxiliaries. */
function formInCommon(
  text: ParsedText,
  at: number,
  { negated, adverbs, mark }: VerbForm,
): Partial<VerbForm> {
  const { relations, tags, heads } = text;
  const first = heads[at] ?? -1;
  const inflected = (one: number) => (tags[one] ?? "").replace("VBN", "VBD");
  if (relations[at] !== "conj" || inflected(at) !== inflected(first)) return {};
  const above = verbFormOf(text, first);
  const either = Dependents.of(text)
    .below(at)
    .some((one) => relations[one] === "cc" && text.words[one] !== "and");
  return { ...above, copula: false, adverbs, mark, negated: negated || (above.negated && either) };
}

function relationsOf({ relations }: ParsedText, tokens: readonly number[]): string[] {
  return tokens.map((one) => relations[one] ?? "");
}

interface FormClues {
  readonly auxiliaries: readonly number[];
  readonly mark: string | null;
  readonly hasSubject: boolean;
}

function formOf(
  { tags }: ParsedText,
  at: number,
  { auxiliaries, mark, hasSubject }: FormClues,
): PredicateForm {
  const first = tags[auxiliaries[0] ?? at] ?? "";
  if (mark === "to" && !/^(?:VBD|VBZ|MD)$/.test(first)) return "INFINITIVE";
  if (/^(?:VBD|VBZ|VBP|MD)$/.test(first)) return "FINITE";
  if (first === "VBN") return hasSubject ? "FINITE" : "PARTICIPLE";
  if (first === "VBG") return "PARTICIPLE";
  return first === "VB" && !hasSubject ? "INFINITIVE" : "FINITE";
}

function tenseOf({ tags, words }: ParsedText, first: number): Tense {
  if (tags[first] === "MD") return WILL.has(words[first] ?? "") ? "FUTURE" : "PRESENT";
  return /^VB[DN]$/.test(tags[first] ?? "") ? "PAST" : "PRESENT";
}

/** "Did not go", "never went"; and "no troops went", "nobody went". */
function isNegated(text: ParsedText, below: readonly number[]): boolean {
  const { relations, words } = text;
  const own = below.some(
    (one) => /^advmod/.test(relations[one] ?? "") && NEGATIONS.has(words[one] ?? ""),
  );
  return own !== below.some((one) => isNegativePhrase(text, one));
}

function isNegativePhrase(text: ParsedText, at: number): boolean {
  const { relations, words } = text;
  if (!SUBJECT_OR_OBJECT.test(relations[at] ?? "")) return false;
  if (NOBODY.has(words[at] ?? "")) return true;
  return Dependents.of(text)
    .below(at)
    .some((one) => relations[one] === "det" && NEGATIVE_DETERMINERS.has(words[one] ?? ""));
}

/** All words of the mark: "as long as", "so that". */
function markOf(text: ParsedText, below: readonly number[], at: number): string | null {
  const { relations, words } = text;
  const marks = below.filter((one) => one < at && relations[one] === "mark");
  const [first] = marks;
  if (first === undefined) return openerOf(text, below, at);
  const fixed = Dependents.of(text)
    .below(first)
    .filter((one) => relations[one] === "fixed");
  const all = [first, ...fixed, ...marks.slice(1)].map((one) => words[one] ?? "");
  // an infinitive's "to" tells more than "for" or "in order" before it
  return all.at(-1) === "to" ? "to" : all.join(" ");
}

/** Prepositions and adverbs that open a clause where the parse has no mark: "after meeting", "when he came". */
function openerOf({ relations, words }: ParsedText, below: readonly number[], at: number) {
  const [opener] = below.filter((one) => one < at);
  const relation = relations[opener ?? -1] ?? "";
  const opens = relation === "case" || (relation === "advmod" && isWhen(words[opener ?? -1]));
  return opens ? (words[opener ?? -1] ?? null) : null;
}

function isWhen(word: string | undefined): boolean {
  return word === "when" || word === "where" || word === "once" || word === "while";
}
