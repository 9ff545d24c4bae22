import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { InformationCredibility, SourceReliability } from "../shared/vocabulary";
import { DateTimeScalar } from "./scalars";

/** What can be assessed. */
export type AssessedType = "Statement" | "Claim" | "Outlet";

/** The latest assessment of a node; earlier ones are in its revisions. */
@ObjectType({
  description:
    "Reliability of the source and credibility of the information are two judgements and stay two.",
})
@Entity("assessment")
export class Assessment {
  @PrimaryColumn({
    type: "text",
    name: "node_type",
    primaryKeyConstraintName: "assessment_pkey",
  })
  nodeType!: AssessedType;

  /** Key of the outlet, of a wording of the claim, or of the decision on the statement. */
  @PrimaryColumn({ type: "bigint", name: "node_id", primaryKeyConstraintName: "assessment_pkey" })
  nodeId!: string;

  @Field(() => SourceReliability, { description: "How far the source is to be relied on." })
  @Column({ type: "text", name: "source_reliability" })
  sourceReliability!: SourceReliability;

  @Field(() => InformationCredibility, {
    description: "How far the information is to be believed, whoever it comes from.",
  })
  @Column({ type: "text", name: "information_credibility" })
  informationCredibility!: InformationCredibility;

  @Field(() => String, { description: "Who assessed it." })
  @Column({ type: "text" })
  by!: string;

  @Field(() => DateTimeScalar, { description: "When it was assessed." })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String, { nullable: true, description: "On what the assessment rests." })
  @Column({ type: "text", nullable: true })
  note!: string | null;
}
