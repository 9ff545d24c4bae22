import type { MentionDraft } from "./types";

const BETWEEN = /^,\s(?:\d{1,3},\s)?/;
const AFTER =
  /^(?:$|[,.;:)!?—–"”’]|\s[—–(]|\s(?:of|for|at|in|from|with|who|whose|which|there|here)(?![\p{L}]))/u;
/** What may tell more of a description before the comma: "the buyer of the terminal, Orbis Shipping, ". */
const COMPLEMENT = /^ (?:of|for|at|in|from) [^,.;:!?"“”()]{1,40}?(?=,\s)/;
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
    const end = left.extent.end + (left.kind === "NOMINAL" ? complementLength(text, left) : 0);
    const gap = BETWEEN.exec(text.slice(end, end + 7));
    if (gap === null) continue;
    const at = starting.get(end + gap[0].length);
    const right = at === undefined ? undefined : drafts[at];
    if (at === undefined || right === undefined || !isPair(left, right)) continue;
    const behind = text.slice(right.extent.end, right.extent.end + 8);
    if (!AFTER.test(right.kind === "NOMINAL" ? behind : behind.slice(0, 2))) continue;
    found.push(
      left.kind === "NAME" ? { name: index, description: at } : { name: at, description: index },
    );
  }
  return found;
}

function complementLength(text: string, { extent }: MentionDraft): number {
  return COMPLEMENT.exec(text.slice(extent.end, extent.end + 48))?.[0].length ?? 0;
}

/** Nouns for people that companies and bodies are described by as well. */
const PARTY =
  /(?:^|\s)(?:buyer|seller|owner|maker|builder|operator|supplier|producer|publisher|employer|sponsor|insurer|lender|rival|competitor)$/;

function isPair(left: MentionDraft, right: MentionDraft): boolean {
  const [name, description] = left.kind === "NAME" ? [left, right] : [right, left];
  if (name.kind !== "NAME" || description.kind !== "NOMINAL" || name.plural || description.plural)
    return false;
  const described = description.actorKind ?? "GROUP";
  if (PERSONAL.has(described)) {
    const isPerson = name.actorKind === null || name.actorKind === "PERSON";
    return isPerson || description.roles.some(({ title }) => PARTY.test(title));
  }
  return name.actorKind !== null && name.actorKind !== "PERSON" && name.actorKind !== "STATE";
}
