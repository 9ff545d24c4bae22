import { Field, ObjectType } from "type-graphql";
import { groupBy } from "../../shared/group-by";
import { ClaimStance, Factuality } from "../../shared/vocabulary";
import type { ShownHolding } from "../../store/reads/claims";
import { mostCommitted } from "../../store/reads/claims";

@ObjectType({
  description:
    "onWordOf is empty where the holder was quoted; else the view is theirs only on somebody else's word.",
})
export class ClaimHolding {
  readonly actorId: string;

  @Field(() => ClaimStance, { description: "How the actor stands to the claim." })
  readonly stance: ClaimStance;

  @Field(() => Factuality, {
    description:
      "How certain the actor is that the claim, as it is put, is so or is not so; of several statements the most certain.",
  })
  readonly factuality: Factuality;

  /** Keys of those on whose word we have it. */
  readonly onWordOfIds: readonly string[];

  /** Keys of the statements that show it. */
  readonly statementIds: readonly string[];

  /** When the first article of the holder's own that states it was published; null where none does. */
  readonly statedAt: Date | null;

  constructor(parts: ClaimHolding) {
    this.actorId = parts.actorId;
    this.stance = parts.stance;
    this.factuality = parts.factuality;
    this.onWordOfIds = parts.onWordOfIds;
    this.statementIds = parts.statementIds;
    this.statedAt = parts.statedAt;
  }
}

/** Sums up what single statements show: one holding for each actor and stance. Once quoted, it rests on nobody's word. */
export function sumUpHoldings(rows: readonly ShownHolding[]): ClaimHolding[] {
  const groups = groupBy(rows, (row) => `${row.actorId} ${row.stance}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const quoted = group.some((row) => row.onWordOfIds.length === 0);
    return new ClaimHolding({
      actorId: first.actorId,
      stance: first.stance,
      factuality: mostCommitted(group.map(({ factuality }) => factuality)),
      onWordOfIds: quoted ? [] : [...new Set(group.flatMap((row) => row.onWordOfIds))],
      statementIds: [...new Set(group.flatMap((row) => row.statementId ?? []))],
      statedAt: earliest(group.flatMap(({ statedAt }) => statedAt ?? [])),
    });
  });
}

function earliest(instants: readonly Date[]): Date | null {
  const [first = null] = [...instants].sort((a, b) => a.getTime() - b.getTime());
  return first;
}
