import type { Predicate } from "../predicates/predicate";
import type { TimeExpression } from "../reading";
import { dayOf } from "../times/calendar";
import type { Scene } from "./scene";

/** Behind these a time is not that of the noun before them but bounds what the verb tells. */
const NOT_WHEN = new Set(["since", "until", "for"]);
/** Nouns behind these have another time than the verb that they hang on: "left after the talks on Monday" aside. */
const APART = new Set([
  "after",
  "following",
  "before",
  "since",
  "until",
  "ahead of",
  "despite",
  "over",
]);
/** They put one event before or after another, and so do not share a time with both. */
const ORDERING = new Set(["follow", "precede"]);
const DEEPEST = 12;

/**
 * The time worded in the clause of a verb or noun: beside it, or beside the verb that a noun is told with; null where there is none.
 * @param isEvent whether a token names an event, whose own times belong to nothing else.
 */
export function wordedTime(
  scene: Scene,
  predicate: Predicate,
  isEvent: (at: number) => boolean,
): TimeExpression | null {
  const { predicates } = scene;
  const below = timesBelow(scene, predicate.head, isEvent);
  if (below !== null) return below;
  if (predicate.form === "NOUN" || predicate.copula) {
    const behind = timeBehind(scene, predicate.head);
    if (behind !== null) return behind;
    const head = verbAbove(scene, predicate.head);
    const verb = predicates.get(head);
    if (verb === undefined || APART.has(predicate.mark ?? "") || ORDERING.has(verb.lemma))
      return null;
    return timesBelow(scene, head, isEvent);
  }
  const { governor } = predicate;
  const controlled = governor?.link === "COMPLEMENT" && predicate.form === "INFINITIVE";
  const joined = governor?.link === "COORDINATE";
  if (governor === null || !(controlled || joined)) return null;
  const above = predicates.get(governor.head);
  if (above === undefined || isEvent(governor.head) !== joined) return null;
  return timesBelow(scene, governor.head, isEvent);
}

/** "Clashes between Lund and Dalby in June": a time right behind a noun and what belongs to it, wherever a parser hangs it. */
function timeBehind(scene: Scene, noun: number): TimeExpression | null {
  const { text, timeAt } = scene;
  const end = text.right[noun] ?? noun + 1;
  const at = BESIDE.has(text.words[end] ?? "") ? end + 1 : end;
  const time = timeAt.get(at);
  return time !== undefined && isWhen(scene, at, time) ? time : null;
}

const BESIDE = new Set(["in", "on", "of", "at"]);

/** The first time among what hangs on a token, not below verbs and events that hang on it. */
function timesBelow(
  scene: Scene,
  head: number,
  isEvent: (at: number) => boolean,
  depth = 0,
): TimeExpression | null {
  if (depth > DEEPEST) return null;
  for (const at of scene.dependents.below(head)) {
    const time = scene.timeAt.get(at);
    if (time !== undefined && isWhen(scene, at, time)) return time;
  }
  for (const at of scene.dependents.below(head)) {
    if (scene.predicates.has(at) || isEvent(at) || scene.text.relations[at] === "conj") continue;
    const found = timesBelow(scene, at, isEvent, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function isWhen({ text, dependents }: Scene, at: number, { edtf, basis }: TimeExpression): boolean {
  // how long something lasts, and not when
  if (edtf === null && basis === "EXPLICIT") return false;
  return !dependents.below(at).some((one) => one < at && NOT_WHEN.has(text.words[one] ?? ""));
}

/** The nearest verb above a noun. */
function verbAbove({ text, predicates }: Scene, noun: number): number {
  let at = text.heads[noun] ?? -1;
  for (let steps = 0; steps < DEEPEST && at >= 0 && !predicates.has(at); steps += 1)
    at = text.heads[at] ?? -1;
  return at;
}

/** What is known of a time that nobody words: it was over, or is to come, when the article came out. */
export function impliedTime(
  scene: Scene,
  expected: boolean,
  written: TimeExpression | null,
): TimeExpression | null {
  const { publishedAt } = scene.context;
  if (publishedAt === undefined) return expected ? null : written;
  const day = dayOf(publishedAt);
  return {
    edtf: expected ? `${day}/..` : `../${day}`,
    earliest: expected ? day : null,
    latest: expected ? null : day,
    precision: "BOUNDED",
    basis: "INFERRED",
    mention: null,
  };
}
