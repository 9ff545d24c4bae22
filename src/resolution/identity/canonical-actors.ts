import { components } from "../../shared/components";
import type { Judgement } from "../../shared/vocabulary";

/** A stored actor, as far as it matters who may stand for others. */
export interface JudgedActor {
  readonly id: string;
  /** Whether it is known before any article names it. */
  readonly isKnown: boolean;
  /** Whether it has a whole name; else articles name it in part ("Marsh", "J. Marsh") or by initials. */
  readonly isWhole: boolean;
}

/** A judgement that has not been undone. */
export interface ActiveJudgement {
  readonly id: string;
  readonly leftId: string;
  readonly rightId: string;
  readonly judgement: Judgement;
  /** Whether a person gave it, not a rule. */
  readonly isHuman: boolean;
  /** 0 where a person gave it. */
  readonly score: number;
}

/**
 * Whom judgements make of each actor. One component is one actor, and one of its members, the canonical one, stands for all: who
 * is known beforehand, else who has a whole name, else who was stored first. Decided in three stages, each on what the ones before it made:
 * 1. what people judged POSITIVE;
 * 2. what rules judged POSITIVE of actors with whole names, the surest first, each unless it would join two that people keep apart;
 * 3. what rules judged POSITIVE of names in part: only where all of them lead to one actor, and nobody keeps it apart.
 * People keep two apart by NEGATIVE and by UNSURE, and with them whatever they have been joined to.
 * @param judgements of these actors only; in whatever order.
 * @returns the canonical actor's key for each actor.
 */
export function canonicalActors(
  actors: readonly JudgedActor[],
  judgements: readonly ActiveJudgement[],
): ReadonlyMap<string, string> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const isWhole = (id: string): boolean => byId.get(id)?.isWhole ?? false;
  const isPartial = ({ leftId, rightId }: ActiveJudgement): boolean =>
    !isWhole(leftId) || !isWhole(rightId);
  const positive = judgements.filter(({ judgement }) => judgement === "POSITIVE");
  const byPeople = positive.filter(({ isHuman }) => isHuman);
  const byRules = positive.filter(({ isHuman }) => !isHuman);
  const groups = new Groups(
    actors.map(({ id }) => id),
    byPeople,
    judgements.filter(isKeptApart),
  );
  const whole = byRules.filter((judgement) => !isPartial(judgement));
  for (const judgement of [...whole].sort(surestFirst)) groups.join(judgement);
  joinNamedInPart(groups, byRules.filter(isPartial).sort(surestFirst), isWhole);
  return groups.canonical((members) => firstOf(members.flatMap((id) => byId.get(id) ?? [])));
}

/** Whether a judgement keeps its two actors apart whatever rules say. */
function isKeptApart({ judgement, isHuman }: ActiveJudgement): boolean {
  return isHuman && (judgement === "NEGATIVE" || judgement === "UNSURE");
}

/** Whoever has somebody with a whole name beside it already, by what a person judged, needs no rule. */
function joinNamedInPart(
  groups: Groups,
  judgements: readonly ActiveJudgement[],
  isWhole: (id: string) => boolean,
): void {
  const before = groups.copy();
  const targets = new Map<string, Set<string>>();
  for (const { leftId, rightId } of judgements) {
    const [part, other] = isWhole(leftId) ? [rightId, leftId] : [leftId, rightId];
    const from = before.rootOf(part);
    const to = before.rootOf(other);
    if (from === to || before.membersOf(from).some(isWhole) || before.areApart(from, to)) continue;
    targets.set(from, (targets.get(from) ?? new Set()).add(to));
  }
  for (const [from, found] of targets) {
    const [to] = found;
    if (found.size === 1 && to !== undefined) groups.join({ leftId: from, rightId: to });
  }
}

type Pair = Pick<ActiveJudgement, "leftId" | "rightId">;

/** Groups of actors that grow by pairs, and know which of them must stay apart. */
class Groups {
  private readonly members = new Map<string, readonly string[]>();
  private readonly roots = new Map<string, string>();

  constructor(
    private readonly ids: readonly string[],
    links: readonly Pair[],
    private readonly apart: readonly Pair[],
  ) {
    const pairs = links.map(({ leftId, rightId }) => [leftId, rightId] as const);
    for (const group of components(ids, pairs)) this.place(group);
  }

  /** The same groups as they are now. */
  copy(): Groups {
    const links = [...this.roots].map(([leftId, rightId]) => ({ leftId, rightId }));
    return new Groups(this.ids, links, this.apart);
  }

  /** Makes one group of those of the two, unless they must stay apart. */
  join({ leftId, rightId }: Pair): void {
    const [left, right] = [this.rootOf(leftId), this.rootOf(rightId)];
    if (left === right || this.areApart(left, right)) return;
    this.place([...this.membersOf(left), ...this.membersOf(right)]);
  }

  areApart(one: string, other: string): boolean {
    const [left, right] = [this.rootOf(one), this.rootOf(other)];
    return this.apart.some((pair) => {
      const ends = [this.rootOf(pair.leftId), this.rootOf(pair.rightId)];
      return ends.includes(left) && ends.includes(right) && left !== right;
    });
  }

  rootOf(id: string): string {
    return this.roots.get(id) ?? id;
  }

  membersOf(id: string): readonly string[] {
    return this.members.get(this.rootOf(id)) ?? [id];
  }

  /** @param choose gives the one of a group's members that stands for all. */
  canonical(choose: (members: readonly string[]) => string): ReadonlyMap<string, string> {
    const chosen = new Map([...this.members].map(([root, members]) => [root, choose(members)]));
    return new Map(this.ids.map((id) => [id, chosen.get(this.rootOf(id)) ?? id]));
  }

  private place(group: readonly string[]): void {
    const [root] = group;
    if (root === undefined) return;
    for (const id of group) {
      this.members.delete(id);
      this.roots.set(id, root);
    }
    this.members.set(root, group);
  }
}

function firstOf(actors: readonly JudgedActor[]): string {
  const [first] = [...actors].sort(
    (a, b) =>
      Number(b.isKnown) - Number(a.isKnown) ||
      Number(b.isWhole) - Number(a.isWhole) ||
      compareIds(a.id, b.id),
  );
  return first?.id ?? "";
}

/** Of equal scores those of the actors that were stored first. */
function surestFirst(one: ActiveJudgement, other: ActiveJudgement): number {
  return (
    other.score - one.score ||
    compareIds(one.leftId, other.leftId) ||
    compareIds(one.rightId, other.rightId)
  );
}

function compareIds(one: string, other: string): number {
  const [left, right] = [BigInt(one), BigInt(other)];
  return left < right ? -1 : Number(left > right);
}
