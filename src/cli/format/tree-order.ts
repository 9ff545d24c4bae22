import type { Attribution } from "../../reading/reading";

/** A statement's place among the others. */
export interface NumberedStatement {
  readonly attribution: Attribution;
  /** Where it stands in the reading. */
  readonly index: number;
  /** "2", and "2.1" for the first within it. */
  readonly number: string;
  /** How many statements are around it. */
  readonly depth: number;
}

/** Statements with their numbers, each right before those within it. */
export function inTreeOrder(attributions: readonly Attribution[]): NumberedStatement[] {
  const within = new Map<number | null, NumberedStatement[]>();
  const all: NumberedStatement[] = [];
  for (const [index, attribution] of attributions.entries()) {
    // A parent stands before its children.
    const parent = attribution.parent === null ? undefined : all[attribution.parent];
    const siblings = within.get(parent?.index ?? null) ?? [];
    const place = siblings.length + 1;
    const statement = {
      attribution,
      index,
      number: parent ? `${parent.number}.${place}` : String(place),
      depth: parent ? parent.depth + 1 : 0,
    };
    all.push(statement);
    siblings.push(statement);
    within.set(parent?.index ?? null, siblings);
  }
  const ordered: NumberedStatement[] = [];
  const open = [...(within.get(null) ?? [])].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    ordered.push(next);
    open.push(...(within.get(next.index) ?? []).toReversed());
  }
  return ordered;
}
