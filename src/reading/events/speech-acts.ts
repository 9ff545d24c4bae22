import { EVENT_SENSES } from "../../lexicon/event-senses";
import type { EventType } from "../../shared/vocabulary";
import { contains } from "../../text/spans";
import { nominalPredicate } from "../predicates/nominal-predicate";
import type { Predicate } from "../predicates/predicate";
import type { Attribution, EventPart } from "../reading";
import { firstFrom } from "../surface/clauses";
import type { Trigger } from "./event-draft";
import { senseOf } from "./find-triggers";
import { actorsAtHead, actorsOfPhrase, type Scene } from "./scene";

const REJECTING = new Set(["reject", "refuse", "rule out", "rebuff", "decline", "repudiate"]);
const SUPPORTING = new Set(
  "praise applaud commend laud hail congratulate salute welcome endorse back champion honor honour".split(
    " ",
  ),
);

/**
 * What is done by saying it, where PLOVER has a type for that: requests, accusations and criticism, threats, promises, refusals and praise. That
 * somebody said something is no event.
 */
export function speechActs(scene: Scene): Trigger[] {
  return scene.attributions.flatMap((attribution, cueOf) => {
    const type = actOf(attribution);
    const predicate = type === null ? null : predicateOfCue(scene, attribution);
    if (type === null || predicate === null || attribution.speakers.length === 0) return [];
    // "attacked the port" and "attacked the plan": which one it is, the words around tell
    const senses = EVENT_SENSES.get(predicate.lemma);
    if (senses !== undefined && senseOf(scene, predicate.head, senses) !== type) return [];
    return [{ predicate, lemma: predicate.lemma, type, frame: "ACTS" as const, cueOf }];
  });
}

function actOf({
  cueClass,
  cueLemma,
  modalities,
  content,
  polarity,
}: Attribution): EventType | null {
  if (content.length === 0) return null;
  switch (cueClass) {
    case "REQUEST":
      return polarity === "POSITIVE" ? "REQUEST" : null;
    case "ACCUSATION":
      return "ACCUSE";
    case "WARNING":
      return modalities.includes("THREATENED") ? "THREATEN" : null;
    case "PROMISE":
      return polarity === "POSITIVE" ? "AGREE" : null;
    case "DENIAL":
      return REJECTING.has(cueLemma ?? "") ? "REJECT" : null;
    case "ATTITUDE":
      return SUPPORTING.has(cueLemma ?? "") && polarity === "POSITIVE" ? "SUPPORT" : null;
    default:
      return null;
  }
}

function predicateOfCue({ text, predicates }: Scene, { cue }: Attribution): Predicate | null {
  if (cue === null) return null;
  const { tokens } = text.article;
  const first = firstFrom(tokens, cue.start, ({ start }) => start);
  let noun: number | null = null;
  for (let at = first; at < tokens.length && (tokens[at]?.end ?? 0) <= cue.end; at += 1) {
    const predicate = predicates.get(at);
    if (predicate !== undefined) return predicate;
    if (/^NNS?$/.test(text.tags[at] ?? "")) noun = at;
  }
  return noun === null ? null : nominalPredicate(text, noun);
}

/** Who says it is the ACTOR; whoever it is directed at is the RECIPIENT. */
export function partsOfSpeech(scene: Scene, { predicate, type, cueOf }: Trigger): EventPart[] {
  const attribution = scene.attributions[cueOf ?? -1];
  if (attribution === undefined) return [];
  const recipients = recipientsOf(scene, predicate, attribution, type);
  return [
    ...attribution.speakers.map((actor) => ({ actor, role: "ACTOR" as const })),
    ...recipients
      .filter((actor) => !attribution.speakers.includes(actor))
      .map((actor) => ({ actor, role: "RECIPIENT" as const })),
    ...attribution.intermediaries.map((actor) => ({ actor, role: "INTERMEDIARY" as const })),
  ];
}

function recipientsOf(
  scene: Scene,
  predicate: Predicate,
  attribution: Attribution,
  type: EventType,
): readonly number[] {
  if (type === "THREATEN") {
    const threatened = subjectsOfCondition(scene, attribution);
    if (threatened.length > 0) return threatened;
  }
  const worded = predicate.arguments
    .filter(
      ({ role, preposition }) =>
        role === "OBJECT" || role === "RECIPIENT" || AT_WHOM.has(preposition ?? ""),
    )
    .flatMap(({ head }) =>
      type === "REQUEST" ? actorsAtHead(scene, head) : actorsOfPhrase(scene, head),
    );
  if (worded.length > 0) return worded;
  if (type === "ACCUSE" || type === "THREATEN") return [];
  const heard = attribution.addresseeSpans.length > 0 ? attribution.addressees : [];
  return heard.length > 0 ? heard : type === "REQUEST" ? subjectsOfContent(scene, attribution) : [];
}

const AT_WHOM = new Set(["on", "at", "against", "to"]);

/** "If Roe attacks, …": whoever would have to bear it is who is warned not to. */
function subjectsOfCondition(scene: Scene, { condition }: Attribution): readonly number[] {
  if (condition === null) return [];
  const subjects = subjectsWithin(scene, condition);
  if (subjects.length > 0) return subjects;
  const first = scene.mentions.find(({ span }) => contains(condition, span));
  return first?.actor == null ? [] : [first.actor];
}

/** "Requested that Roe resign": who is asked is told by what is asked for. */
function subjectsOfContent(scene: Scene, { content }: Attribution): readonly number[] {
  const [first] = content;
  return first === undefined ? [] : subjectsWithin(scene, first);
}

function subjectsWithin(
  scene: Scene,
  span: { readonly start: number; readonly end: number },
): readonly number[] {
  const { tokens } = scene.text.article;
  for (
    let at = firstFrom(tokens, span.start, ({ start }) => start);
    (tokens[at]?.start ?? span.end) < span.end;
    at += 1
  ) {
    const predicate = scene.predicates.get(at);
    if (predicate === undefined || !contains(span, predicate.span)) continue;
    const subjects = predicate.arguments.filter(({ role }) => role === "SUBJECT");
    return subjects.flatMap(({ head }) => actorsAtHead(scene, head));
  }
  return [];
}
