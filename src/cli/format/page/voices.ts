import type { Attribution, Reading } from "../../../reading/reading";
import { actorNames } from "../wordings";
import { HUES } from "./palette";

/** A speaker, or several who speak together, as the page shows them. */
export interface Voice {
  /** Null for all whose speaker is not resolved. */
  readonly name: string | null;
  /** Classes of CSS that give its colour. */
  readonly classes: string;
  /** Indices of its statements, in their order. */
  readonly statements: readonly number[];
}

/** The speakers in the order in which they first speak, each with a colour; those that are not resolved stand last. */
export function voicesOf(reading: Reading): Voice[] {
  const spoken = new Map<string, number[]>();
  const unresolved: number[] = [];
  for (const [index, attribution] of reading.attributions.entries()) {
    const key = keyOf(attribution);
    const statements = key === "" ? unresolved : (spoken.get(key) ?? []);
    statements.push(index);
    if (key !== "") spoken.set(key, statements);
  }
  const voices = [...spoken.values()].map((statements, place): Voice => {
    const speakers = reading.attributions[statements[0] ?? 0]?.speakers ?? [];
    return { name: actorNames(reading, speakers), classes: classesAt(place), statements };
  });
  if (unresolved.length === 0) return voices;
  return [...voices, { name: null, classes: "unknown", statements: unresolved }];
}

const keyOf = ({ speakers }: Attribution): string => speakers.toSorted((a, b) => a - b).join();

/** Where the colours are used up, they begin anew with a pattern. */
function classesAt(place: number): string {
  const colour = `v${place % HUES.length}`;
  return place < HUES.length ? colour : `${colour} again`;
}
