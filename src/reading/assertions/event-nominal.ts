import { SUPPORT_VERBS } from "../../lexicon/event-contexts";
import type { EventEntry } from "../../lexicon/event-entries";
import { EVENT_NOUNS } from "../../lexicon/event-nouns";
import type { Span } from "../../text/article-text";
import { cover } from "../../text/spans";
import { Dependents } from "../predicates/dependents";
import { nominalPredicate } from "../predicates/nominal-predicate";
import { phraseOf, spanOfTokens } from "../predicates/phrases";
import type { Argument } from "../predicates/predicate";
import type { ParsedText } from "../ranking/parsed-text";
import { firstFrom } from "../surface/clauses";
import type { AssertionDraft } from "./assertion-draft";
import { eventFrame } from "./event-frame";
import { OPEN_CLASSES, voiceOfPhrase } from "./granted";
import { isNamed, type Scene, timesWithin } from "./scene";

/** Nouns that hold others together: "a week of protests". */
const CONTAINERS = new Set(
  "period wave series spate string round night day week month hour weekend outbreak spell campaign".split(
    " ",
  ),
);
/** It has to be told of whom, where, when or about what: so many of these, one of them named. */
const FEWEST_PARTS = 2;
const LATELY = /^(?:recent|last|latest|previous|earlier|this|past)$/;

/**
 * What an article speaks of as something that happened without stating it in a clause: "after *the rebels' recent attack on Lund*",
 * "condemned *the arrest of Roe by the police*". Only where enough is told to know which event is meant.
 */
export function eventNominals(scene: Scene): AssertionDraft[] {
  const { parsed } = scene;
  const drafts: AssertionDraft[] = [];
  for (let at = 0; at < parsed.count; at += 1) {
    const entry = /^NNS?$/.test(parsed.tags[at] ?? "") ? eventEntry(parsed, at) : null;
    const draft = entry && nominalAt(scene, at, entry);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function nominalAt(scene: Scene, noun: number, entry: EventEntry): AssertionDraft | null {
  const { parsed } = scene;
  const top = containerOf(parsed, noun);
  const voice = isLent(parsed, top) ? null : voiceOfPhrase(scene, top, OPEN_CLASSES);
  if (voice === null) return null;
  const own = partsOf(parsed, noun);
  const parts = [...own, ...sharedPossessors(parsed, noun), ...travellers(scene, top, entry, own)];
  const whole = cover([phraseOf(parsed, top), ...own.map(({ span }) => span)]);
  if (!whole || !isTellingEnough(scene, parts, whole)) return null;
  const frame = eventFrame(predicateSpan(parsed, noun), parts, entry.frame);
  const end = Math.min(whole.end, endBeforeNext(parsed, noun));
  const possessors = parts.filter(({ shared }) => shared).map(({ span }) => span);
  return {
    rule: "event-nominal",
    confidence: 0.7,
    voice,
    head: noun,
    content: [...possessors, { start: whole.start, end }],
    frame,
    polarity: "POSITIVE",
  };
}

/** The noun's entry in the lexicon, alone or with the word before it. */
function eventEntry(parsed: ParsedText, noun: number): EventEntry | null {
  const before = Dependents.of(parsed)
    .below(noun)
    .filter((at) => at < noun && /^(?:amod|compound)/.test(parsed.relations[at] ?? ""))
    .map((at) => parsed.lemmas[at] ?? "");
  const lemma = parsed.lemmas[noun] ?? "";
  const entries = [
    ...(EVENT_NOUNS.get(`${before.at(-1) ?? ""} ${lemma}`) ?? []),
    ...(EVENT_NOUNS.get(lemma) ?? []),
  ];
  const fits = ({ beside }: EventEntry) =>
    beside.size === 0 || before.some((word) => beside.has(word));
  return entries.find(fits) ?? null;
}

/** "A week of protests": the week. */
function containerOf({ heads, relations, lemmas }: ParsedText, noun: number): number {
  const above = heads[noun] ?? -1;
  const isHeld = (relations[noun] ?? "").startsWith("nmod") && CONTAINERS.has(lemmas[above] ?? "");
  return isHeld ? above : noun;
}

/** "Launched the attack": the verb states it, and its clause is told by itself. */
function isLent({ heads, relations, lemmas }: ParsedText, noun: number): boolean {
  return relations[noun] === "obj" && SUPPORT_VERBS.has(lemmas[heads[noun] ?? -1] ?? "");
}

/** What it is said of, but for further events that a parser may hang on a name between: "raid on Lund and arrest of Roe". */
function partsOf(parsed: ParsedText, noun: number): readonly Argument[] {
  const parts = nominalPredicate(parsed, noun)?.arguments ?? [];
  const end = endBeforeNext(parsed, noun);
  return parts.filter(({ head, span }) => span.start < end && !isNextEvent(parsed, head));
}

function isNextEvent(parsed: ParsedText, token: number): boolean {
  return parsed.relations[token] === "conj" && eventEntry(parsed, token) !== null;
}

/** Where the "and" stands behind which the next event is named; Infinity where none is. */
function endBeforeNext(parsed: ParsedText, noun: number): number {
  const right = parsed.right[noun] ?? noun + 1;
  for (let at = noun + 1; at < right; at += 1)
    if (isNextEvent(parsed, at)) {
      let first = parsed.left[at] ?? at;
      while (first - 1 > noun && /^(?:cc|punct)/.test(parsed.relations[first - 1] ?? ""))
        first -= 1;
      return parsed.article.tokens[first - 1]?.end ?? Number.POSITIVE_INFINITY;
    }
  return Number.POSITIVE_INFINITY;
}

/** "Their raid on Lund and arrest of Roe": the possessor of the first is that of the second. */
function sharedPossessors(parsed: ParsedText, noun: number): Argument[] {
  if (partsOf(parsed, noun).some(({ role }) => role === "POSSESSOR")) return [];
  let above = noun;
  while (/^(?:conj|nmod)/.test(parsed.relations[above] ?? "")) {
    if (above === noun && !isNextEvent(parsed, noun)) return [];
    above = parsed.heads[above] ?? -1;
    if (eventEntry(parsed, above)) break;
  }
  if (above === noun || above < 0) return [];
  return partsOf(parsed, above)
    .filter(({ role }) => role === "POSSESSOR")
    .map((part) => ({ ...part, shared: true }));
}

/** "Dalby spoke during a visit to Lund": whoever does something on a journey made it. */
function travellers(
  { parsed, predicates }: Scene,
  top: number,
  { frame }: EventEntry,
  own: readonly Argument[],
): Argument[] {
  const isOwned = own.some(({ role }) => role === "POSSESSOR" || role === "SUBJECT");
  if (frame !== "JOURNEY" || isOwned || !(parsed.relations[top] ?? "").startsWith("obl")) return [];
  const above = parsed.heads[top] ?? -1;
  const verb = predicates[firstFrom(predicates, above, ({ head }) => head)];
  if (verb?.head !== above || verb.passive) return [];
  return verb.arguments
    .filter(
      ({ role, span }) =>
        role === "SUBJECT" && span.end <= (parsed.article.tokens[top]?.start ?? 0),
    )
    .map((one) => ({ ...one, role: "POSSESSOR", shared: true }));
}

function isTellingEnough(scene: Scene, parts: readonly Argument[], whole: Span): boolean {
  const named = parts.filter(({ head }) => isNamed(scene, head));
  const topics = parts.filter(
    (part) => /^(?:OBLIQUE|POSSESSOR|SUBJECT)$/.test(part.role) && !named.includes(part),
  );
  const lately = parts.some(
    ({ role, head }) => role === "MODIFIER" && LATELY.test(scene.parsed.words[head] ?? ""),
  );
  const times = timesWithin(scene, whole).length + (lately ? 1 : 0);
  return named.length > 0 && named.length + topics.length + times >= FEWEST_PARTS;
}

/** With the nouns before it: "phone call". */
function predicateSpan(parsed: ParsedText, noun: number): Span {
  let first = noun;
  while (parsed.relations[first - 1] === "compound" && parsed.heads[first - 1] === noun) first -= 1;
  return spanOfTokens(parsed, first, noun + 1);
}
