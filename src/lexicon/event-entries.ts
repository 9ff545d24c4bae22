import type { EventType } from "../shared/vocabulary";

/**
 * Who takes part in an event, by its place beside the word that names it.
 * ACTS: the subject does it to the object or to whom a preposition names ("attacked the town", "the attack on the town by rebels").
 * MUTUAL: all sides do it together ("met the mayor", "talks between Lund and Dalby").
 * JOURNEY: the subject goes to the object ("visited Lund", "the visit to Lund").
 * BEFALLS: it happens to the object, or to the subject of a verb without one ("the arrest of Roe", "Roe died").
 * ALONE: the subject does it, and nobody is on the other side ("Roe resigned", "the election of the council" aside).
 */
export type EventFrame = "ACTS" | "MUTUAL" | "JOURNEY" | "BEFALLS" | "ALONE";

/** One verb or noun that names an event. */
export interface EventEntry {
  /** Base form, with its particle: "carry out". */
  readonly lemma: string;
  readonly type: EventType;
  readonly frame: EventFrame;
  /** For nouns, one of these words must stand before it ("military action"), and for verbs be its object ("passed the bill"); empty where none need. */
  readonly beside: ReadonlySet<string>;
  /** For verbs, whether the object must be somebody: "the board fired Roe" and not "fired a shot". */
  readonly needsWhom: boolean;
}

interface Common {
  readonly type: EventType;
  readonly frame: EventFrame;
  readonly beside?: string;
  readonly needsWhom?: boolean;
}

/** Entries that share everything but their words, which commas separate. */
export function eventEntries(
  { type, frame, beside = "", needsWhom = false }: Common,
  list: string,
): readonly EventEntry[] {
  const words = new Set(beside.split(" ").filter(Boolean));
  return list
    .split(",")
    .map((lemma) => lemma.trim().replace(/\s+/gu, " "))
    .map((lemma) => ({ lemma, type, frame, beside: words, needsWhom }));
}

/** Entries by the word; those that ask for a word beside them first. */
export function byLemma(
  entries: readonly EventEntry[],
): ReadonlyMap<string, readonly EventEntry[]> {
  const map = new Map<string, EventEntry[]>();
  for (const entry of entries) map.set(entry.lemma, [...(map.get(entry.lemma) ?? []), entry]);
  for (const all of map.values()) all.sort((one, other) => rank(other) - rank(one));
  return map;
}

function rank({ beside, needsWhom }: EventEntry): number {
  return (beside.size > 0 ? 2 : 0) + (needsWhom ? 1 : 0);
}
