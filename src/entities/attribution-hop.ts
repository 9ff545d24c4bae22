import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { HopAct } from "../shared/vocabulary";
import { Statement } from "./statement";

@ObjectType({
  description:
    "One step of the way a message took to the reader. explicit is false where the step is implied and not worded.",
})
@Entity("attribution_hop")
@Index("attribution_hop_agents", ["agentIds"], { type: "gin" })
@ForeignKey(() => Statement, ["articleId", "statementId"], ["articleId", "id"], {
  name: "attribution_hop_statement_fkey",
})
export class AttributionHop {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "attribution_hop_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "statement_id",
    primaryKeyConstraintName: "attribution_hop_pkey",
  })
  statementId!: string;

  @Field(() => Int, { description: "0 for the outermost step, which is the outlet's publishing." })
  @PrimaryColumn({ type: "int4", primaryKeyConstraintName: "attribution_hop_pkey" })
  position!: number;

  @Field(() => HopAct, { description: "What happens in this step." })
  @Column({ type: "text" })
  act!: HopAct;

  /** The statement's version is the one whose text the span counts in; one span or empty. */
  @Column({ type: "int4", array: true, name: "cue_span" })
  cueSpan!: number[];

  @Field(() => Boolean, { description: "Whether the step is worded, not only implied." })
  @Column({ type: "bool" })
  explicit!: boolean;

  /** Ids of the actors who take this step. */
  @Column({ type: "bigint", array: true, name: "agent_ids" })
  agentIds!: string[];

  /** Ids of the actors whom it is directed at. */
  @Column({ type: "bigint", array: true, name: "to_ids" })
  toIds!: string[];
}
