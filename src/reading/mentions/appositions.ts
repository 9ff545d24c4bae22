import type { MentionDraft } from "./types";

const BETWEEN = /^,\s(?:\d{1,3},\s)?/;
const AFTER = /^(?:$|[,.;:)!?—–"”’]|\s[—–(])/;
const PERSONAL = new Set(["PERSON", "UNNAMED_SOURCE"]);

/** A name and a description beside it that mean the same, as indices of drafts. */
export interface Apposition {
  readonly name: number;
  readonly description: number;
}

/**
 * "Ana Roe, the mayor of Lind," and "the mayor of Lind, Ana Roe,": a name and a singular description of the same sort with nothing but
 * a comma (or an age between commas) between them and a mark behind.
 */
export function findAppositions(text: string, drafts: readonly MentionDraft[]): Apposition[] {
  const found: Apposition[] = [];
  const starting = new Map(
    drafts.map((draft, index) => [draft.extent.start, index] as const).toReversed(),
  );
  for (const [index, left] of drafts.entries()) {
    const gap = BETWEEN.exec(text.slice(left.extent.end, left.extent.end + 7));
    if (gap === null) continue;
    const at = starting.get(left.extent.end + gap[0].length);
    const right = at === undefined ? undefined : drafts[at];
    if (at === undefined || right === undefined || !isPair(left, right)) continue;
    if (!AFTER.test(text.slice(right.extent.end, right.extent.end + 2))) continue;
    found.push(
      left.kind === "NAME" ? { name: index, description: at } : { name: at, description: index },
    );
  }
  return found;
}

function isPair(left: MentionDraft, right: MentionDraft): boolean {
  const [name, description] = left.kind === "NAME" ? [left, right] : [right, left];
  if (name.kind !== "NAME" || description.kind !== "NOMINAL" || name.plural || description.plural)
    return false;
  const described = description.actorKind ?? "GROUP";
  if (PERSONAL.has(described)) return name.actorKind === null || name.actorKind === "PERSON";
  return name.actorKind !== null && name.actorKind !== "PERSON" && name.actorKind !== "STATE";
}
