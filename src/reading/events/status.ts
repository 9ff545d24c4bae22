import { CONDITION_MARKS } from "../../lexicon/condition-marks";
import {
  AVERTING,
  COMING,
  EXPECTING,
  OPEN,
  POSSIBLE,
  PROBABLE,
  SUPPORT_VERBS,
  UNREAL,
} from "../../lexicon/event-contexts";
import type { Factuality } from "../../shared/vocabulary";
import type { Predicate } from "../predicates/predicate";
import type { EventStatus } from "./event-draft";
import type { Scene } from "./scene";

/** The certainty scale of FactBank with a side for each polarity, most certain first. */
const CERTAIN = ["CT", "PR", "PS"] as const;
type Certainty = (typeof CERTAIN)[number];

/** What could, must or should be is not told to be. */
const NOT_TOLD = new Set(["can", "could", "should", "must", "ought", "ca"]);
const WILL = new Set(["will", "'ll", "wo", "shall", "would", "'d"]);
const MAYBE = new Set(["may", "might"]);
/** Words by which a noun stands for what took place, whatever is told with it. */
const PRESUPPOSING = new Set([
  "during",
  "after",
  "following",
  "since",
  "amid",
  "despite",
  "in",
  "at",
]);
const TO_COME = new Set(["ahead of", "until", "before"]);
/** Nouns that only count or place what they are said of: "a wave of protests". */
const MEASURES = new Set(
  "round series wave string day period eve spate number scene site week month victim result course anniversary start end beginning outcome".split(
    " ",
  ),
);
const TAKING_PLACE = new Set(["take", "happen", "occur", "resume", "be", "proceed", "go"]);
/** No clause is nested deeper. */
const DEEPEST = 8;

/** Whether a verb or noun names what took place or is expected to; null where the article tells neither: asked for, feared, only possible. */
export function statusOf(scene: Scene, predicate: Predicate): EventStatus | null {
  return predicate.form === "NOUN" || predicate.copula
    ? statusOfNoun(scene, predicate)
    : statusOfVerb(scene, predicate, 0);
}

const HAPPENED: EventStatus = { expected: false, factuality: "CT_PLUS", condition: null };

function statusOfVerb(scene: Scene, predicate: Predicate, depth: number): EventStatus | null {
  if (depth > DEEPEST || isHypothetical(scene, predicate)) return null;
  const above = statusAbove(scene, predicate, depth);
  if (above === null) return null;
  const { modals, perfect, negated, tense, mark, condition } = predicate;
  const future = tense === "FUTURE" || modals.some((modal) => WILL.has(modal));
  if (future && perfect && !modals.includes("will")) return null;
  if (modals.some((modal) => NOT_TOLD.has(modal))) return null;
  const maybe = modals.some((modal) => MAYBE.has(modal));
  const expected = above.expected || future || (maybe && !perfect);
  if (expected && negated) return null;
  const certainty = maybe ? "PS" : certaintyOf(predicate.adverbs, expected ? "PR" : "CT");
  const factuality = mark === "whether" ? "CT_U" : weaker(above.factuality, certainty, negated);
  return { expected, factuality, condition: condition ?? above.condition };
}

/** "If Roe attacks": what something else depends on. */
function isHypothetical(_: Scene, { governor }: Predicate): boolean {
  return governor?.link === "CONDITION";
}

/** What the verb above makes of a verb: "planned to go", "failed to go", "managed to go"; a clause of its own stands for itself. */
function statusAbove(scene: Scene, predicate: Predicate, depth: number): EventStatus | null {
  const { governor, form, mark } = predicate;
  if (governor === null) return HAPPENED;
  const { head, link } = governor;
  if (link === "NOUN" && form === "INFINITIVE")
    return EXPECTING_NOUNS.has(scene.text.lemmas[head] ?? "")
      ? { ...HAPPENED, expected: true, factuality: "PR_PLUS" }
      : null;
  if (link === "RELATIVE" || link === "NOUN") return HAPPENED;
  const above = scene.predicates.get(head);
  if (above === undefined) return HAPPENED;
  if (form === "FINITE") return isOpenAbove(scene, above, predicate) ? null : HAPPENED;
  if (link === "ADVERBIAL" && form === "INFINITIVE") return null;
  const governs = link === "COMPLEMENT" || (mark !== null && mark !== "without");
  if (governs) {
    const sort = sortOf(above.lemma, mark);
    if (sort === "OPEN" || sort === "AVERTING" || above.negated) return null;
    if (EXPECTING.has(above.lemma))
      return { expected: true, factuality: "PR_PLUS", condition: above.condition };
  }
  return statusOfVerb(scene, above, depth + 1);
}

const EXPECTING_NOUNS = new Set(
  "plan decision intention agreement promise pledge vow deal".split(" "),
);

/** "Hopes that he left", and with a verb that has no tense of its own "demands that he leave": nothing is told of it. */
function isOpenAbove({ text }: Scene, above: Predicate, { head, modals }: Predicate): boolean {
  if (/^(?:hope|wish|fear)$/.test(above.lemma)) return true;
  return OPEN.has(above.lemma) && text.tags[head] === "VB" && modals.length === 0;
}

type Sort = "OPEN" | "AVERTING" | "EXPECTING" | "SUPPORT" | null;

/** What a word makes of what it governs; with its preposition where that tells ("call for"). */
function sortOf(lemma: string, preposition: string | null): Sort {
  const plain = lemma.replaceAll(" ", "-");
  const names = preposition === null ? [plain] : [`${plain}-${preposition}`, plain];
  for (const name of names) {
    if (OPEN.has(name)) return "OPEN";
    if (AVERTING.has(name)) return "AVERTING";
    if (SUPPORT_VERBS.has(name)) return "SUPPORT";
    if (EXPECTING.has(name)) return "EXPECTING";
  }
  return null;
}

function statusOfNoun(scene: Scene, predicate: Predicate): EventStatus | null {
  const { text, dependents } = scene;
  const before = dependents.below(predicate.head).filter((at) => at < predicate.head);
  const words = before.map((at) => text.words[at] ?? "");
  const hangsOnIt = before.some(
    (at) => text.relations[at] === "mark" && CONDITION_MARKS.has(text.words[at] ?? ""),
  );
  if (hangsOnIt || words.some((word) => UNREAL.has(word))) return null;
  const context = contextOf(scene, predicate, words);
  if (context === null) return null;
  const expected = context.expected || words.some((word) => COMING.has(word));
  if (predicate.negated && expected) return null;
  const certainty = certaintyOf(words, expected ? "PR" : "CT");
  return {
    expected,
    factuality: weaker(context.factuality, certainty, predicate.negated),
    condition: predicate.condition ?? context.condition,
  };
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|last|recent)$/;

/** What the words above a noun make of it: "planned talks", "after the talks", "called for talks", "fear of an attack". */
function contextOf(
  scene: Scene,
  predicate: Predicate,
  words: readonly string[],
): EventStatus | null {
  const { text } = scene;
  let at = predicate.head;
  let preposition = predicate.mark;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const relation = text.relations[at] ?? "";
    const head = text.heads[at] ?? -1;
    if (head < 0) return HAPPENED;
    const above = scene.predicates.get(head);
    if (above !== undefined)
      return underVerb(scene, predicate, above, { relation, preposition, words });
    const sort = MEASURES.has(text.lemmas[head] ?? "")
      ? null
      : sortOf(text.lemmas[head] ?? "", null);
    if (relation !== "conj") {
      if (sort === "OPEN" || sort === "AVERTING") return null;
      if (EXPECTING_NOUNS.has(text.lemmas[head] ?? "") && preposition === "for")
        return { expected: true, factuality: "PR_PLUS", condition: null };
      preposition = null;
    }
    at = head;
  }
  return HAPPENED;
}

interface Place {
  readonly relation: string;
  readonly preposition: string | null;
  readonly words: readonly string[];
}

function underVerb(
  scene: Scene,
  predicate: Predicate,
  verb: Predicate,
  { relation, preposition, words }: Place,
): EventStatus | null {
  const oblique = /^(?:obl|advcl)/.test(relation);
  const definite = words.some((word) => DEFINITE.test(word));
  const presupposed = (oblique && PRESUPPOSING.has(preposition ?? "")) || definite;
  const sort = sortOf(verb.lemma, oblique ? preposition : null);
  const own = statusOfVerb(scene, verb, 0);
  if (oblique && TO_COME.has(preposition ?? ""))
    return { ...HAPPENED, expected: preposition !== "before" || own?.expected === true };
  const argued = !oblique || verb.lemma.includes("-") || sort === "OPEN";
  if (argued && sort === "OPEN") return presupposed && !isObject(relation) ? HAPPENED : null;
  if (argued && sort === "AVERTING" && isObject(relation))
    return CANCELLING.has(verb.lemma) ? { ...HAPPENED, factuality: "CT_MINUS" } : null;
  if (sort === "EXPECTING" && (isObject(relation) || verb.copula || verb.passive))
    return verb.negated
      ? null
      : { expected: true, factuality: "PR_PLUS", condition: verb.condition };
  if (own === null) return presupposed ? HAPPENED : null;
  const takesPlace =
    sort === "SUPPORT" ||
    TAKING_PLACE.has(verb.lemma) ||
    (oblique && !/^(?:because of|over|about|by|despite)$/.test(preposition ?? ""));
  if (own.expected) return takesPlace || !definite ? own : HAPPENED;
  if (own.factuality.endsWith("MINUS")) return presupposed || predicate.negated ? HAPPENED : own;
  return {
    ...HAPPENED,
    factuality: takesPlace ? own.factuality : "CT_PLUS",
    condition: own.condition,
  };
}

/** What was to take place, and did not. */
const CANCELLING = new Set(["cancel", "call off", "scrap", "abandon", "shelve"]);

function isObject(relation: string): boolean {
  return relation === "obj" || relation.startsWith("nsubj:pass");
}

function certaintyOf(words: readonly string[], otherwise: Certainty): Certainty {
  if (words.some((word) => POSSIBLE.has(word))) return "PS";
  return words.some((word) => PROBABLE.has(word)) ? "PR" : otherwise;
}

/** The less certain of two; negated once more where asked for. */
export function weaker(factuality: Factuality, certainty: Certainty, negated: boolean): Factuality {
  const [level = "CT", side] = factuality.split("_");
  if (side === "U") return factuality;
  const places = CERTAIN.map(String);
  const lowest = CERTAIN[Math.max(places.indexOf(level), CERTAIN.indexOf(certainty))] ?? "PS";
  const minus = (side === "MINUS") !== negated;
  return `${lowest}_${minus ? "MINUS" : "PLUS"}`;
}
