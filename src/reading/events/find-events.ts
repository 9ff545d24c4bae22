import { eventKind } from "../../lexicon/event-kinds";
import type { Span } from "../../text/article-text";
import { phraseOf, spanOfTokens } from "../predicates/phrases";
import { Kind } from "../ranking/parsed-text";
import type { EventPart, ReadEvent, TimeExpression } from "../reading";
import { writtenBetween } from "../times/written-between";
import { absorb } from "./absorbed";
import { attributionOf, factualityUnder } from "./account";
import type { Trigger } from "./event-draft";
import { findTriggers } from "./find-triggers";
import { participantsOf, speakersAt } from "./participants";
import { placeOf } from "./place";
import { isSameEvent, joined } from "./same-event";
import { type ReadSoFar, type Scene, sceneOf } from "./scene";
import { partsOfSpeech, speechActs } from "./speech-acts";
import { statusOf } from "./status";
import { impliedTime, wordedTime } from "./when";

/** Mentions further apart, in events between them, are not compared: keeps the work linear. */
const LOOK_BACK = 60;

/** What an article tells to have happened or to be expected, in the order of the first mentions. */
export function findEvents(read: ReadSoFar): ReadEvent[] {
  const scene = sceneOf(read);
  const said = speechActs(scene);
  const cues = new Set(said.map(({ predicate }) => predicate.head));
  const told = findTriggers(scene).filter(({ predicate }) => !cues.has(predicate.head));
  const triggers = [...said, ...told].sort(
    (one, other) => one.predicate.head - other.predicate.head,
  );
  const heads = new Set(triggers.map(({ predicate }) => predicate.head));
  const isEvent = (at: number) => heads.has(at);
  const absorbed = absorb(scene, triggers);
  const written = writtenBetween(scene.surface, scene.times);
  const events: ReadEvent[] = [];
  for (const trigger of triggers) {
    const { head } = trigger.predicate;
    const told = absorbed.heads.has(head) ? null : eventOf(scene, trigger, isEvent);
    if (told === null) continue;
    const event = { ...told, participants: withParts(told.participants, absorbed.parts.get(head)) };
    const at = lastIndex(events, (one) => isSameEvent(scene, one, event));
    const known = events[at];
    if (known === undefined) events.push(event);
    else events[at] = joined(known, event);
  }
  return withImpliedTimes(events, (event) => impliedTime(scene, event.expected, written));
}

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let at = items.length - 1; at >= Math.max(0, items.length - LOOK_BACK); at -= 1) {
    const item = items[at];
    if (item !== undefined && test(item)) return at;
  }
  return -1;
}

function eventOf(
  scene: Scene,
  trigger: Trigger,
  isEvent: (at: number) => boolean,
): ReadEvent | null {
  const { predicate, lemma, type, cueOf } = trigger;
  const status = statusOf(scene, predicate);
  if (status === null) return null;
  const attribution = attributionOf(scene, trigger);
  const cited = attribution === null ? undefined : scene.attributions[attribution];
  const saying = cueOf === null ? undefined : scene.attributions[cueOf];
  const said = saying?.saidAt?.mention == null ? null : saying.saidAt;
  return {
    type,
    kind: cueOf === null ? eventKind(lemma, type) : type.toLowerCase(),
    participants: partsOf(scene, trigger),
    when: said ?? wordedTime(scene, predicate, isEvent),
    expected: status.expected,
    condition: cueOf === null ? status.condition : null,
    place: placeOf(scene, trigger),
    mentions: [
      {
        trigger: predicate.span,
        evidence: evidenceOf(scene, trigger),
        attribution,
        factuality: factualityUnder(scene, trigger, cited, status.factuality),
      },
    ],
  };
}

function partsOf(scene: Scene, trigger: Trigger): readonly EventPart[] {
  if (trigger.cueOf !== null) return partsOfSpeech(scene, trigger);
  return withParts(participantsOf(scene, trigger), speakersAt(scene, trigger));
}

/** Each actor once, with the role that is known first. */
function withParts(
  parts: readonly EventPart[],
  others: readonly EventPart[] = [],
): readonly EventPart[] {
  const all = new Map<number, EventPart>();
  for (const part of [...parts, ...others]) if (!all.has(part.actor)) all.set(part.actor, part);
  return [...all.values()];
}

/** A noun with what is told of it, or a verb's clause, within its sentence. */
function evidenceOf({ text }: Scene, { predicate: { head, form, span } }: Trigger): Span {
  if (form === "NOUN") return phraseOf(text, head);
  const isMark = (at: number) => ((text.kind[at] ?? 0) & Kind.Word) === 0;
  let [first, end] = [text.left[head] ?? head, text.right[head] ?? head + 1];
  while (first < head && isMark(first)) first += 1;
  while (end - 1 > head && isMark(end - 1)) end -= 1;
  const clause = spanOfTokens(text, first, end);
  return { start: Math.min(clause.start, span.start), end: Math.max(clause.end, span.end) };
}

/**
 * Times for events without any: an event among participants of a dated one of the same type before it is part of that ("clashes in June
 * … launched strikes"); else it happened before the article was written, or is to come.
 */
function withImpliedTimes(
  events: readonly ReadEvent[],
  implied: (event: ReadEvent) => TimeExpression | null,
): ReadEvent[] {
  const dated: ReadEvent[] = [];
  return events.map((event) => {
    if (event.when !== null) {
      if (event.when.edtf !== null) dated.push(event);
      return event;
    }
    const whole = dated.findLast((one) => isPartOf(event, one));
    const when = whole?.when
      ? { ...whole.when, basis: "INFERRED" as const, mention: null }
      : implied(event);
    return { ...event, when };
  });
}

function isPartOf(event: ReadEvent, whole: ReadEvent): boolean {
  const all = new Set(whole.participants.map(({ actor }) => actor));
  const sides = event.participants.filter(({ role }) => role !== "TARGET");
  return (
    event.type === whole.type &&
    event.expected === whole.expected &&
    all.size > 1 &&
    sides.length > 1 &&
    sides.every(({ actor }) => all.has(actor))
  );
}
