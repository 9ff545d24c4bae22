import type { ArticleText } from "../../text/article-text";
import { parseOf } from "../ranking/parse-of";
import { isParsed, type ParsedText } from "../ranking/parsed-text";
import { ownArguments } from "./arguments";
import { Dependents } from "./dependents";
import { conditionOf, governorOf } from "./governors";
import { spanOfTokens } from "./phrases";
import type { Predicate } from "./predicate";
import { sharedArguments } from "./shared-arguments";
import { isVerbal, verbFormOf } from "./verb-form";

const known = new WeakMap<ArticleText, readonly Predicate[]>();

/**
 * The verbs of an article, and what stands behind forms of "be", each with its arguments, in text order. Read off the parse that reading makes
 * anyway, at the first call; sentences that were not parsed have none. Nouns: see nominalPredicate.
 */
export function predicatesOf(article: ArticleText): readonly Predicate[] {
  const made = known.get(article) ?? findPredicates(parseOf(article));
  known.set(article, made);
  return made;
}

/** See predicatesOf. */
function findPredicates(text: ParsedText): Predicate[] {
  const own = new Map<number, Predicate>();
  for (let at = 0; at < text.count; at += 1)
    if (isParsed(text, at) && isVerbal(text, at)) own.set(at, ownPredicate(text, at));
  const whole = new Map<number, Predicate>();
  for (const head of own.keys()) complete(text, head, own, whole);
  return [...own.keys()].flatMap((head) => whole.get(head) ?? []);
}

function ownPredicate(text: ParsedText, head: number): Predicate {
  const form = verbFormOf(text, head);
  return {
    head,
    lemma: lemmaOf(text, head),
    ...form,
    span: groupOf(text, head),
    arguments: ownArguments(text, head, form.passive),
    condition: conditionOf(text, head),
    governor: governorOf(text, head, form.mark),
  };
}

/** Whatever stands above is completed first, since what it shares may be shared on: "asked him to stay and help". */
function complete(
  text: ParsedText,
  head: number,
  own: ReadonlyMap<number, Predicate>,
  whole: Map<number, Predicate>,
): void {
  const waiting: Predicate[] = [];
  for (let at = head; !whole.has(at); ) {
    const predicate = own.get(at);
    if (predicate === undefined) break;
    waiting.push(predicate);
    at = text.heads[at] ?? -1;
  }
  for (const predicate of waiting.reverse()) {
    const above = whole.get(predicate.governor?.head ?? -1) ?? nounsVerb(text, predicate, whole);
    const shared = sharedArguments(text, predicate, above);
    const coordinate = predicate.governor?.link === "COORDINATE";
    whole.set(predicate.head, {
      ...predicate,
      arguments: [...predicate.arguments, ...shared],
      condition: predicate.condition ?? ((coordinate && above?.condition) || null),
    });
  }
}

/** "Used him as a courier to warn them": the verb that a noun with an infinitive hangs on. */
function nounsVerb(
  text: ParsedText,
  { governor, form }: Predicate,
  whole: ReadonlyMap<number, Predicate>,
): Predicate | undefined {
  if (governor?.link !== "NOUN" || form !== "INFINITIVE") return undefined;
  return whole.get(text.heads[governor.head] ?? -1);
}

function particleOf(text: ParsedText, head: number): number {
  const below = Dependents.of(text).below(head);
  return below.find((at) => text.relations[at] === "compound:prt") ?? -1;
}

function lemmaOf(text: ParsedText, head: number): string {
  const particle = particleOf(text, head);
  const lemma = text.lemmas[head] ?? "";
  return particle < 0 ? lemma : `${lemma} ${text.lemmas[particle]}`;
}

/** From the first auxiliary before the main word to the main word, or its particle right behind it. */
function groupOf(text: ParsedText, head: number) {
  const below = Dependents.of(text).below(head);
  const auxiliary = below.find((at) => at < head && /^(?:aux|cop)/.test(text.relations[at] ?? ""));
  const particle = particleOf(text, head);
  const last = particle === head + 1 ? particle : head;
  return spanOfTokens(text, auxiliary ?? head, last + 1);
}
