import { slice } from "../../text/spans";
import type { EventPart, ReadEvent } from "../reading";
import type { Scene } from "./scene";

/** Words by which a noun speaks of an event that the article has told of: "the talks", "that visit". */
const KNOWN = /^(?:the|this|that|these|those|both)$/;

/**
 * Whether a later mention in the same article tells of the same event: one type and kind, nothing that speaks against it, and participants in
 * common; or a definite noun ("the talks") that names nobody of its own.
 */
export function isSameEvent(scene: Scene, one: ReadEvent, other: ReadEvent): boolean {
  if (one.type !== other.type || one.expected !== other.expected) return false;
  if (!mayBeAtOneTime(one, other) || !mayBeAtOnePlace(scene, one, other)) return false;
  if (one.kind !== other.kind) return false;
  if (other.participants.length === 0) return isKnown(scene, other);
  if (one.participants.length === 0) return isKnown(scene, other) || isKnown(scene, one);
  return (
    fitsIn(one.participants, other.participants) || fitsIn(other.participants, one.participants)
  );
}

/** Whether all of the fewer participants are among the others, in the same roles; whom it hits and what it aims at are one. */
function fitsIn(few: readonly EventPart[], many: readonly EventPart[]): boolean {
  const side = (role: EventPart["role"]) => (role === "TARGET" ? "RECIPIENT" : role);
  return few.every(({ actor, role }) =>
    many.some((part) => part.actor === actor && side(part.role) === side(role)),
  );
}

function isWorded({ when }: ReadEvent): boolean {
  return when !== null && when.mention !== null && when.edtf !== null;
}

/** Days worded for both must have one in common. */
function mayBeAtOneTime(one: ReadEvent, other: ReadEvent): boolean {
  if (!isWorded(one) || !isWorded(other)) return true;
  const [left, right] = [one.when, other.when];
  if (left?.edtf === right?.edtf) return true;
  const starts = [left?.earliest, right?.earliest].map((day) => day ?? "");
  const ends = [left?.latest, right?.latest].map((day) => day ?? "9999");
  const bounded = [left, right].every((time) => time?.earliest != null || time?.latest != null);
  return bounded && (starts[0] ?? "") <= (ends[1] ?? "") && (starts[1] ?? "") <= (ends[0] ?? "");
}

function mayBeAtOnePlace({ text }: Scene, one: ReadEvent, other: ReadEvent): boolean {
  if (one.place === null || other.place === null) return true;
  const [left, right] = [one.place, other.place].map((place) =>
    slice(text.article.text, place).toLowerCase(),
  );
  return left === undefined || right === undefined || left.includes(right) || right.includes(left);
}

function isKnown({ text, dependents }: Scene, event: ReadEvent): boolean {
  const trigger = event.mentions[0]?.trigger;
  const at =
    trigger === undefined
      ? -1
      : text.article.tokens.findIndex(({ start }) => start === trigger.start);
  const before = dependents.below(at).filter((one) => one < at);
  // whose it is makes it known as well: "Monday's talks"
  return before.some(
    (one) => KNOWN.test(text.words[one] ?? "") || text.relations[one] === "nmod:poss",
  );
}

/** Two mentions of one event as one: what either tells, the earlier first. */
export function joined(one: ReadEvent, other: ReadEvent): ReadEvent {
  const known = new Set(one.participants.map(({ actor }) => actor));
  return {
    ...one,
    participants: [
      ...one.participants,
      ...other.participants.filter(({ actor }) => !known.has(actor)),
    ],
    when: isWorded(one) || !isWorded(other) ? (one.when ?? other.when) : other.when,
    condition: one.condition ?? other.condition,
    place: one.place ?? other.place,
    mentions: [...one.mentions, ...other.mentions],
  };
}
