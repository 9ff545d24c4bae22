import { HARMING } from "../../lexicon/event-contexts";
import type { EventPart } from "../reading";
import type { Trigger } from "./event-draft";
import { participantsOf, supportOf } from "./participants";
import type { Scene } from "./scene";

/** What is told of an event by words that would name one of their own. */
export interface Absorbed {
  /** Heads of triggers that are part of another one. */
  readonly heads: ReadonlySet<number>;
  /** By the other one's head, who takes part in it by them. */
  readonly parts: ReadonlyMap<number, readonly EventPart[]>;
}

/** They tell what became of somebody, and not what happened. */
const INJURING = new Set(["injure", "wound", "hurt"]);
const WITHIN = new Set(["in", "by", "during"]);

/**
 * Verbs that name the same event as a noun beside them: "imposed sanctions" is the sanctions, and "the blast killed six" and "attacked the town,
 * killing six" tell whom the blast and the attack hit.
 */
export function absorb(scene: Scene, triggers: readonly Trigger[]): Absorbed {
  const byHead = new Map(triggers.map((trigger) => [trigger.predicate.head, trigger]));
  const heads = new Set<number>();
  const parts = new Map<number, EventPart[]>();
  const hosts = new Map<number, number>();
  for (const trigger of triggers)
    if (trigger.predicate.form === "NOUN" && trigger.cueOf === null) {
      const support = supportOf(scene, trigger);
      if (support !== null && byHead.get(support.head)?.cueOf === null) heads.add(support.head);
    }
  for (const trigger of triggers) {
    const { head, lemma } = trigger.predicate;
    if (heads.has(head)) continue;
    const host =
      hostOf(trigger, byHead) ?? hosts.get(trigger.predicate.governor?.head ?? -1) ?? null;
    if (host !== null || INJURING.has(lemma)) heads.add(head);
    if (host === null) continue;
    hosts.set(head, host);
    const harmed = participantsOf(scene, trigger).filter(({ role }) => role === "RECIPIENT");
    parts.set(host, [...(parts.get(host) ?? []), ...harmed]);
  }
  return { heads, parts };
}

/** The event that does the harm: "the blast killed", "were killed in the blast", "attacked the town, killing". */
function hostOf(
  { predicate, cueOf }: Trigger,
  byHead: ReadonlyMap<number, Trigger>,
): number | null {
  if (cueOf !== null || !HARMING.has(predicate.lemma)) return null;
  const isEvent = (at: number) => byHead.get(at)?.cueOf === null;
  const { governor, form } = predicate;
  if (governor?.link === "ADVERBIAL" && form === "PARTICIPLE" && isEvent(governor.head))
    return governor.head;
  const doing = predicate.arguments.find(
    ({ role, preposition, head }) =>
      isEvent(head) && (role === "SUBJECT" || WITHIN.has(preposition ?? "")),
  );
  return doing?.head ?? null;
}
