import type { EventEntry } from "../../lexicon/event-entries";
import { BARE_EVENT_NOUNS, EVENT_NOUNS } from "../../lexicon/event-nouns";
import { EVENT_SENSES } from "../../lexicon/event-senses";
import { EVENT_VERBS, VERB_OF_FORM } from "../../lexicon/event-verbs";
import type { EventType } from "../../shared/vocabulary";
import { nominalPredicate } from "../predicates/nominal-predicate";
import type { Argument, Predicate } from "../predicates/predicate";
import type { Trigger } from "./event-draft";
import { actorsOfPhrase, type Scene } from "./scene";

/** Compounds and titles hold nouns that name no event of their own: "the attack helicopter", "the election commission". */
const PART_OF_NAME = /^(?:compound|amod|flat|fixed|nmod:desc)/;

/** The words of an article that name events, in text order: verbs and nouns of the lexicon, in the sense that the words around give them. */
export function findTriggers(scene: Scene): Trigger[] {
  const found: Trigger[] = [];
  for (let at = 0; at < scene.text.count; at += 1) {
    const predicate = scene.predicates.get(at);
    const trigger =
      predicate === undefined ? nounTrigger(scene, at) : verbTrigger(scene, predicate);
    if (trigger !== null) found.push(trigger);
  }
  return found;
}

function verbTrigger(scene: Scene, predicate: Predicate): Trigger | null {
  // "is a visit": the noun behind a form of "be"
  if (predicate.copula) return nounTrigger(scene, predicate.head);
  // "strikes targeting the port": the strikes' aim, and no event of its own
  if (predicate.governor?.link === "NOUN" && isEventNoun(scene, predicate.governor.head))
    return null;
  const entry = entriesOf(scene, predicate)?.find((one) => isVerbOf(scene, predicate, one));
  return entry === undefined ? null : triggerOf(scene, predicate, entry);
}

/** By the base form, with a particle right behind it; where the parser knows the verb by no base form, by its inflection. */
function entriesOf({ text }: Scene, { head, lemma }: Predicate): readonly EventEntry[] | undefined {
  const base = VERB_OF_FORM.get(text.words[head] ?? "") ?? lemma;
  const next = text.relations[head + 1] === "advmod" ? (text.words[head + 1] ?? "") : "";
  return EVENT_VERBS.get(lemma) ?? EVENT_VERBS.get(`${base} ${next}`) ?? EVENT_VERBS.get(base);
}

function isEventNoun(scene: Scene, at: number): boolean {
  return EVENT_NOUNS.has(scene.text.lemmas[at] ?? "");
}

function isVerbOf(scene: Scene, predicate: Predicate, { beside, needsWhom }: EventEntry): boolean {
  const objects = predicate.arguments.filter(({ role }) => role === "OBJECT");
  const whom = (one: Argument) => actorsOfPhrase(scene, one.head).length > 0;
  if (needsWhom) return objects.some(whom);
  if (beside.size === 0) return true;
  const sole = objects.length === 0 ? "SUBJECT" : "OBJECT";
  return predicate.arguments.some(({ role, head, preposition }) =>
    role === "OBLIQUE"
      ? beside.has(preposition ?? "")
      : role === sole && isBeside(scene, head, beside),
  );
}

/** By its base form or, where the parser keeps the plural, without its ending. */
function isBeside({ text }: Scene, head: number, beside: ReadonlySet<string>): boolean {
  const word = text.words[head] ?? "";
  return (
    beside.has(text.lemmas[head] ?? "") || beside.has(word) || beside.has(word.replace(/s$/u, ""))
  );
}

function nounTrigger(scene: Scene, at: number): Trigger | null {
  const { text } = scene;
  if (!/^NNS?$/.test(text.tags[at] ?? "") || PART_OF_NAME.test(text.relations[at] ?? ""))
    return null;
  const entries = EVENT_NOUNS.get(nounLemma(scene, at)) ?? EVENT_NOUNS.get(text.lemmas[at] ?? "");
  const entry = entries?.find((one) => isNounOf(scene, at, one)) ?? bareEvent(scene, at);
  if (entry === undefined) return null;
  const predicate = nominalPredicate(text, at);
  return predicate && triggerOf(scene, predicate, entry);
}

/** "Phone call", with the noun that is compounded with it. */
function nounLemma({ text, dependents }: Scene, at: number): string {
  const before = dependents.below(at).find((one) => one === at - 1);
  const compounded = before !== undefined && text.relations[before] === "compound";
  return compounded ? `${text.lemmas[before]} ${text.lemmas[at]}` : (text.lemmas[at] ?? "");
}

const ONE_OF_MANY = new Set(["vote"]);

function isNounOf({ text, dependents }: Scene, at: number, { lemma, beside }: EventEntry): boolean {
  // "88 votes" are cast in one
  if (ONE_OF_MANY.has(lemma) && text.tags[at] === "NNS") return false;
  if (beside.size === 0) return true;
  return dependents
    .below(at)
    .some(
      (one) =>
        one < at && (beside.has(text.lemmas[one] ?? "") || beside.has(text.words[one] ?? "")),
    );
}

/** "The events of 7 May": what happened, told by its day alone. */
function bareEvent({ text, dependents, timeAt }: Scene, at: number): EventEntry | undefined {
  const lemma = text.lemmas[at] ?? "";
  const dated = () => dependents.below(at).some((one) => one > at && timeAt.has(one));
  if (!BARE_EVENT_NOUNS.has(lemma) || !dated()) return undefined;
  return { lemma, type: "OTHER", frame: "ALONE", beside: new Set(), needsWhom: false };
}

function triggerOf(scene: Scene, predicate: Predicate, entry: EventEntry): Trigger {
  const { lemma, type, frame, beside } = entry;
  const senses = beside.size > 0 ? undefined : EVENT_SENSES.get(lemma);
  const sense = senses === undefined ? null : senseOf(scene, predicate.head, senses);
  if (sense === null || sense === type) return { predicate, lemma, type, frame, cueOf: null };
  const entries = predicate.form === "NOUN" ? EVENT_NOUNS.get(lemma) : EVENT_VERBS.get(lemma);
  const same = entries?.find((one) => one.type === sense);
  return { predicate, lemma, type: sense, frame: same?.frame ?? frame, cueOf: null };
}

/** The type with the most signs in the sentence or, where it has none, in the paragraph or the article; null where nothing tells. */
export function senseOf(
  { text }: Scene,
  at: number,
  senses: NonNullable<ReturnType<typeof EVENT_SENSES.get>>,
): EventType | null {
  const sentence = text.article.sentences[text.article.tokens[at]?.sentence ?? -1];
  const count = (first: number, end: number): EventType | null => {
    const counts = senses.map(({ type, signs }) => {
      let signsSeen = 0;
      for (let one = first; one < end; one += 1)
        if (signs.has(text.lemmas[one] ?? "")) signsSeen += 1;
      return { type, signsSeen };
    });
    const most = Math.max(...counts.map(({ signsSeen }) => signsSeen));
    return most === 0 ? null : (counts.find(({ signsSeen }) => signsSeen === most)?.type ?? null);
  };
  const paragraph = text.article.paragraphs[sentence?.paragraph ?? -1];
  const first = text.article.sentences[paragraph?.firstSentence ?? 0];
  const last = text.article.sentences[(paragraph?.endSentence ?? 1) - 1];
  return (
    count(sentence?.firstToken ?? 0, sentence?.endToken ?? 0) ??
    count(first?.firstToken ?? 0, last?.endToken ?? 0) ??
    count(0, text.count)
  );
}
