import { components } from "../../shared/components";
import type { Judgement } from "../../shared/vocabulary";
import type { ActiveJudgement } from "./canonical-actors";

/** A judgement that somebody wants to give. */
export interface ProposedJudgement {
  readonly leftId: string;
  readonly rightId: string;
  readonly judgement: Judgement;
}

/**
 * The judgement of a person that another one contradicts: one of the same pair; for a POSITIVE, a NEGATIVE that keeps two apart
 * whom it would join, be it through others; for a NEGATIVE, a POSITIVE by which the two are one.
 * @param active in whatever order; what rules gave is left out of account.
 * @returns null where it contradicts none.
 */
export function contradicted(
  proposed: ProposedJudgement,
  active: readonly ActiveJudgement[],
): ActiveJudgement | null {
  const human = active.filter(({ isHuman }) => isHuman);
  const same = human.find((other) => isSamePair(other, proposed));
  if (same) return same;
  const positive = human.filter(({ judgement }) => judgement === "POSITIVE");
  if (proposed.judgement === "NEGATIVE") return linkBetween(proposed, positive);
  if (proposed.judgement !== "POSITIVE") return null;
  const groupOf = groupsOf([...positive, proposed]);
  return (
    human.find(
      ({ judgement, leftId, rightId }) =>
        judgement === "NEGATIVE" &&
        groupOf.has(leftId) &&
        groupOf.get(leftId) === groupOf.get(rightId),
    ) ?? null
  );
}

/** The latest of the judgements by which two are one; null where they are not. */
function linkBetween(
  { leftId, rightId }: ProposedJudgement,
  positive: readonly ActiveJudgement[],
): ActiveJudgement | null {
  const groupOf = groupsOf(positive);
  const group = groupOf.get(leftId);
  if (group === undefined || group !== groupOf.get(rightId)) return null;
  const links = positive.filter((link) => groupOf.get(link.leftId) === group);
  const without = (left: ActiveJudgement): boolean => {
    const others = groupsOf(links.filter((link) => link !== left));
    const at = others.get(leftId);
    return at === undefined || at !== others.get(rightId);
  };
  const latest = [...links].sort((a, b) => Number(BigInt(b.id) - BigInt(a.id)));
  return latest.find(without) ?? latest[0] ?? null;
}

type Pair = Pick<ActiveJudgement, "leftId" | "rightId">;

function groupsOf(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const ids = [...new Set(pairs.flatMap(({ leftId, rightId }) => [leftId, rightId]))];
  const links = pairs.map(({ leftId, rightId }) => [leftId, rightId] as const);
  return new Map(components(ids, links).flatMap((group, at) => group.map((id) => [id, at])));
}

function isSamePair(one: Pair, other: Pair): boolean {
  return (
    (one.leftId === other.leftId && one.rightId === other.rightId) ||
    (one.leftId === other.rightId && one.rightId === other.leftId)
  );
}
