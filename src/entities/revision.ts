import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { ChangeKind } from "../shared/vocabulary";
import { DateTimeScalar } from "./scalars";

/** A field's value before and after; null where there was or is none. */
export interface FieldChange {
  readonly before: unknown;
  readonly after: unknown;
}

/** What a revision changed, by the names that fields have in the API. Nodes in it are { nodeType, key }. */
export type Patch = Readonly<Record<string, FieldChange>>;

/** Rows are only ever added: the database refuses to change or delete one. */
@ObjectType({
  description:
    "One entry of the trail that decisions leave: what was changed, when, by whom and why.",
})
@Entity("revision")
@Index("revision_node", ["nodeType", "nodeId", "id"])
@Index("revision_at", ["nodeType", "at", "nodeId"])
export class Revision {
  @PrimaryGeneratedColumn("identity", { type: "bigint", primaryKeyConstraintName: "revision_pkey" })
  id!: string;

  /** GraphQL type of what was changed. */
  @Column({ type: "text", name: "node_type" })
  nodeType!: string;

  /** Its key; of a statement, that of its decision where there is one. */
  @Column({ type: "bigint", name: "node_id" })
  nodeId!: string;

  @Field(() => DateTimeScalar, { description: "When it was changed." })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String, {
    description: "Who changed it; hearsay for what follows from other changes.",
  })
  @Column({ type: "text" })
  by!: string;

  @Field(() => ChangeKind, { description: "What sort of change it was." })
  @Column({ type: "text" })
  kind!: ChangeKind;

  @Column({ type: "jsonb", nullable: true })
  patch!: Patch | null;

  @Field(() => String, { nullable: true, description: "Why, in the words of who changed it." })
  @Column({ type: "text", nullable: true })
  reason!: string | null;
}
