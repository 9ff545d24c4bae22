import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { ClaimRelationKind } from "../shared/vocabulary";
import { Node } from "./node";
import { ProvenanceColumns } from "./provenance-columns";

/**
 * Source and target are wordings, so that a relation stays what it is when wordings turn out to be one claim. Between two wordings
 * there is at most one that a rule gives and one that a person gives.
 */
@ObjectType({ implements: Node, description: "How one claim stands to another." })
@Entity("claim_relation")
@Index("claim_relation_pair", ["sourceId", "targetId", "method"], { unique: true })
@Index("claim_relation_target", ["targetId"])
@Index("claim_relation_human", ["sourceId", "targetId"], { where: "method = 'HUMAN'" })
export class ClaimRelation extends ProvenanceColumns {
  @PrimaryGeneratedColumn("identity", {
    type: "bigint",
    primaryKeyConstraintName: "claim_relation_pkey",
  })
  id!: string;

  @Column({ type: "bigint", name: "source_id" })
  sourceId!: string;

  @Field(() => ClaimRelationKind, { description: "In which way." })
  @Column({ type: "text" })
  kind!: ClaimRelationKind;

  @Column({ type: "bigint", name: "target_id" })
  targetId!: string;

  @Field(() => String, { description: "Why, in words." })
  @Column({ type: "text" })
  rationale!: string;
}
