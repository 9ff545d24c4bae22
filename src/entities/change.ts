import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { ChangeKind } from "../shared/vocabulary";
import { Node } from "./node";
import type { Patch } from "./revision";
import { DateTimeScalar } from "./scalars";

/** Rows are only ever added, in the order in which their transactions commit: see the migration that makes the table. */
@ObjectType({
  implements: Node,
  description:
    "One entry of the log of changes, of which nothing is ever taken out: what changed, when, and because of what. Whoever keeps a copy loads what is CREATED, SPLIT or UPDATED, and drops what is RETRACTED or MERGED: that is one with node now.",
})
@Entity("change")
@Index("change_node", ["nodeType", "nodeId", "id"])
export class Change {
  @PrimaryGeneratedColumn("identity", { type: "bigint", primaryKeyConstraintName: "change_pkey" })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was changed." })
  @Column({ type: "timestamptz", default: () => "clock_timestamp()" })
  at!: Date;

  @Field(() => ChangeKind, { description: "What sort of change it was." })
  @Column({ type: "text" })
  kind!: ChangeKind;

  /** GraphQL type of what was changed. */
  @Column({ type: "text", name: "node_type" })
  nodeType!: string;

  /** Its key. */
  @Column({ type: "bigint", name: "node_id" })
  nodeId!: string;

  /** By the names that fields have in the API; nodes in it are { nodeType, key }. */
  @Column({ type: "jsonb", nullable: true })
  patch!: Patch | null;

  @Field(() => String, {
    description:
      "What it was changed by, in words: a new article, a new version of one, a correction with its reason, a judgement.",
  })
  @Column({ type: "text" })
  because!: string;
}
