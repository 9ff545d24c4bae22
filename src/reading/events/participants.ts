import { SUPPORT_VERBS } from "../../lexicon/event-contexts";
import { EVENT_VERBS } from "../../lexicon/event-verbs";
import type { ParticipantRole } from "../../shared/vocabulary";
import { contains, overlaps } from "../../text/spans";
import type { Argument, Predicate } from "../predicates/predicate";
import type { EventPart } from "../reading";
import type { Trigger } from "./event-draft";
import { actorsAtHead, actorsOfPhrase, type Scene } from "./scene";

/** Behind these stands whom something is done to. */
const TOWARDS = new Set(["against", "on", "upon", "at", "to", "toward", "towards", "with", "into"]);
/** Behind these stands who takes part as well. */
const TOGETHER = new Set(["with", "between", "among", "by", "of"]);
/** Through whom something is done. */
const THROUGH = new Set(["through", "via"]);
const AIMING = new Set(["target", "aim at", "aim"]);
const BROKERING = new Set(["mediate", "broker", "facilitate"]);

/** Who takes part in an event, each actor once: whoever fits more than one role has the first of them. */
export function participantsOf(scene: Scene, trigger: Trigger): EventPart[] {
  const parts =
    trigger.predicate.form === "NOUN" ? nounParts(scene, trigger) : verbParts(scene, trigger);
  const all = [...parts, ...targets(scene, trigger), ...brokers(scene, trigger)];
  const seen = new Map<number, EventPart>();
  for (const part of all) if (!seen.has(part.actor)) seen.set(part.actor, part);
  return [...seen.values()];
}

function inRole(actors: readonly number[], role: ParticipantRole): EventPart[] {
  return actors.map((actor) => ({ actor, role }));
}

function verbParts(scene: Scene, { predicate, frame }: Trigger): EventPart[] {
  const intransitive = !predicate.arguments.some(({ role }) => role === "OBJECT");
  return predicate.arguments.flatMap((argument) => {
    const role = verbRole(argument, frame, { intransitive, passive: predicate.passive });
    if (role === null) return [];
    const actors =
      role === "ACTOR" ? actorsAtHead(scene, argument.head) : actorsOfPhrase(scene, argument.head);
    return inRole(actors, role);
  });
}

function verbRole(
  { role, preposition }: Argument,
  frame: Trigger["frame"],
  { intransitive, passive }: { readonly intransitive: boolean; readonly passive: boolean },
): ParticipantRole | null {
  if (role === "OBLIQUE" && THROUGH.has(preposition ?? "")) return "INTERMEDIARY";
  switch (role) {
    case "SUBJECT":
      return frame === "BEFALLS" && intransitive ? "RECIPIENT" : "ACTOR";
    case "OBJECT":
      if (frame === "ALONE") return passive ? "ACTOR" : null;
      return frame === "MUTUAL" ? "ACTOR" : "RECIPIENT";
    case "RECIPIENT":
      return "RECIPIENT";
    case "OBLIQUE":
      if (frame === "MUTUAL") return preposition === "with" ? "ACTOR" : null;
      return preposition !== null && TOWARDS.has(preposition) && preposition !== "at"
        ? "RECIPIENT"
        : null;
    default:
      return null;
  }
}

function nounParts(scene: Scene, trigger: Trigger): EventPart[] {
  const { predicate, frame } = trigger;
  const ofWhom = predicate.arguments.some(({ preposition }) => preposition === "of");
  const own = predicate.arguments.flatMap((argument) => {
    // "Lund's arrest" is that of Lund, and "Lund's arrest of Roe" is that of Roe
    const role = nounRole(
      argument,
      frame === "BEFALLS" && ofWhom && isOwner(argument) ? "ACTS" : frame,
    );
    return role === null ? [] : inRole(actorsOfPhrase(scene, argument.head), role);
  });
  const lent = [...lentParts(scene, trigger), ...travellers(scene, trigger)];
  const has = (role: ParticipantRole) => own.some((part) => part.role === role);
  // what stands with the noun itself tells more than what a verb lends it
  const added = lent.filter((part) => frame === "MUTUAL" || !has(part.role));
  const all = [...own, ...added];
  if (trigger.type === "PROTEST" && !all.some(({ role }) => role === "RECIPIENT"))
    return [...all, ...stateOf(scene, predicate, "RECIPIENT")];
  return VOTING.has(trigger.lemma) ? [...all, ...stateOf(scene, predicate, "ACTOR")] : all;
}

/** Held by the state that they are in. */
const VOTING = new Set(["election", "referendum"]);

function isOwner({ role }: Argument): boolean {
  return role === "POSSESSOR" || role === "MODIFIER";
}

function nounRole(
  { role, preposition }: Argument,
  frame: Trigger["frame"],
): ParticipantRole | null {
  if (role === "OBLIQUE" && THROUGH.has(preposition ?? "")) return "INTERMEDIARY";
  const befalls = frame === "BEFALLS";
  if (role === "SUBJECT") return "ACTOR";
  if (role === "POSSESSOR" || role === "MODIFIER") return befalls ? "RECIPIENT" : "ACTOR";
  if (role !== "OBLIQUE" || preposition === null) return null;
  if (frame === "MUTUAL") return TOGETHER.has(preposition) ? "ACTOR" : null;
  if (preposition === "of") return befalls ? "RECIPIENT" : "ACTOR";
  if (frame === "ALONE") return preposition === "against" ? "RECIPIENT" : null;
  return TOWARDS.has(preposition) ? "RECIPIENT" : null;
}

/** "Rebels launched an attack on the town", "the ministers held talks": a verb that only lends a noun its subject, and whom it is done to. */
function lentParts(scene: Scene, trigger: Trigger): EventPart[] {
  const { predicate, frame } = trigger;
  const verb = supportOf(scene, trigger);
  if (verb === null) return [];
  return verb.arguments.flatMap((argument) => {
    if (argument.head === predicate.head) return [];
    if (argument.role === "SUBJECT") {
      const suffers = /^(?:face|suffer|undergo|see)$/.test(verb.lemma) && frame === "ACTS";
      return inRole(actorsAtHead(scene, argument.head), suffers ? "RECIPIENT" : "ACTOR");
    }
    const role = argument.role === "OBLIQUE" ? nounRole(argument, frame) : null;
    return role === null || argument.preposition === "of"
      ? []
      : inRole(actorsOfPhrase(scene, argument.head), role);
  });
}

/** "Spoke during a visit to Lund": who spoke was the visitor. */
function travellers(scene: Scene, { predicate, frame }: Trigger): EventPart[] {
  const relation = scene.text.relations[predicate.head] ?? "";
  const verb = scene.predicates.get(scene.text.heads[predicate.head] ?? -1);
  if (frame !== "JOURNEY" || verb === undefined) return [];
  const amid = relation.startsWith("obl") && ON_A_JOURNEY.has(predicate.mark ?? "");
  if (!amid && verb.lemma !== "follow") return [];
  return verb.arguments
    .filter(({ role }) => role === "SUBJECT")
    .flatMap(({ head }) => inRole(actorsAtHead(scene, head), "ACTOR"));
}

const ON_A_JOURNEY = new Set(["during", "on", "after", "following", "before", "ahead of", "amid"]);

/** The verb of which the noun is the object, or with which it responds ("responded with strikes"), where that verb only lends it what it has. */
export function supportOf(
  scene: Scene,
  { predicate, type }: Pick<Trigger, "predicate" | "type">,
): Predicate | null {
  const governor = firstConjunct(scene, predicate.head);
  const verb = scene.predicates.get(scene.text.heads[governor] ?? -1);
  if (verb === undefined || !lendsTo(scene, verb, { predicate, type })) return null;
  return verb.arguments.some(
    ({ head, role, preposition }) =>
      head === predicate.head &&
      (role === "OBJECT" ||
        (role === "OBLIQUE" && (preposition === "with" || preposition === "in"))),
  )
    ? verb
    : null;
}

/** Verbs without a meaning of their own, and those that are events only together with such a noun ("imposed sanctions"). */
function lendsTo(
  { text }: Scene,
  { lemma }: Predicate,
  noun: Pick<Trigger, "predicate" | "type">,
): boolean {
  const { head, lemma: own } = noun.predicate;
  const word = text.words[head] ?? "";
  const entries = EVENT_VERBS.get(lemma) ?? [];
  return (
    SUPPORT_VERBS.has(lemma.replaceAll(" ", "-")) ||
    entries.some(({ beside, type }) => type === noun.type && (beside.has(own) || beside.has(word)))
  );
}

function firstConjunct({ text }: Scene, at: number): number {
  return text.relations[at] === "conj" ? (text.heads[at] ?? at) : at;
}

/** "Strikes targeting the command", "a raid aimed at rebels": the aim, and whoever it belongs to is struck with it. */
function targets(scene: Scene, { predicate }: Trigger): EventPart[] {
  const aiming = scene.dependents.below(predicate.head).flatMap((at) => {
    const verb = scene.predicates.get(at);
    return verb !== undefined && AIMING.has(verb.lemma) ? [verb] : [];
  });
  const aims = [...aiming, ...(AIMING.has(predicate.lemma) ? [predicate] : [])]
    .flatMap((verb) => verb.arguments)
    .filter(
      ({ role, preposition, shared }) => !shared && (role === "OBJECT" || preposition === "at"),
    );
  return aims.flatMap(({ head }) => {
    const own = actorsAtHead(scene, head);
    const owners = scene.dependents
      .below(head)
      .filter(
        (at) => scene.text.relations[at] === "nmod:poss" || scene.text.relations[at] === "amod",
      )
      .flatMap((at) => actorsAtHead(scene, at));
    const insideOwn = owners.length > 0 ? owners : ownersInName(scene, own);
    return [
      ...inRole(own, "TARGET"),
      ...inRole(
        insideOwn.filter((actor) => !own.includes(actor)),
        "RECIPIENT",
      ),
    ];
  });
}

/** "Ruritania's senior command" is an actor whose name begins with another's. */
function ownersInName({ mentions }: Scene, actors: readonly number[]): number[] {
  const named = mentions.filter(({ actor }) => actor !== null && actors.includes(actor));
  return mentions.flatMap(({ actor, span }) =>
    actor !== null && named.some((one) => one.actor !== actor && contains(one.span, span))
      ? [actor]
      : [],
  );
}

/** "Talks mediated by Roe", "a truce brokered by Roe": who stands between the sides. */
function brokers(scene: Scene, { predicate }: Trigger): EventPart[] {
  return scene.dependents.below(predicate.head).flatMap((at) => {
    const verb = scene.predicates.get(at);
    if (verb === undefined || !BROKERING.has(verb.lemma)) return [];
    return verb.arguments
      .filter(({ role, shared }) => role === "SUBJECT" && !shared)
      .flatMap(({ head }) => inRole(actorsAtHead(scene, head), "INTERMEDIARY"));
  });
}

/** Protests in a country are against those who govern it, where nobody else is named (PLOVER's default recipient). */
function stateOf(scene: Scene, { arguments: all }: Predicate, role: ParticipantRole): EventPart[] {
  return all
    .filter(({ preposition }) => preposition === "in")
    .flatMap(({ head }) => actorsAtHead(scene, head))
    .filter((actor) => scene.actors[actor]?.kind === "STATE")
    .map((actor) => ({ actor, role }));
}

/** Who spoke on an occasion took part in it: "said during a call", "told the council at the session". */
export function speakersAt(scene: Scene, { predicate, frame, type }: Trigger): EventPart[] {
  if (predicate.form !== "NOUN" || (frame !== "MUTUAL" && type !== "OTHER")) return [];
  const { span } = predicate;
  return scene.attributions
    .filter(
      ({ occasion, intermediaries }) =>
        occasion !== null && intermediaries.length === 0 && overlaps(occasion, span),
    )
    .flatMap(({ speakers, addressees }) => inRole([...speakers, ...addressees], "ACTOR"));
}
