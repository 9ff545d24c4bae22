import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CorroborationStatus } from "../shared/vocabulary";

@ObjectType("Corroboration", {
  description:
    "Counts independent origins, not articles: another origin of the chain, another origin cluster and another owner.",
})
@Entity("claim_corroboration")
@Index("claim_corroboration_status", ["status", "claimId"])
@Index("claim_corroboration_changed", ["changedAt", "claimId"])
@Index("claim_corroboration_origins", ["independentOrigins", "claimId"])
export class ClaimCorroboration {
  @PrimaryColumn({
    type: "bigint",
    name: "claim_id",
    primaryKeyConstraintName: "claim_corroboration_pkey",
  })
  claimId!: string;

  @Field(() => CorroborationStatus, { description: "How well it is supported." })
  @Column({ type: "text" })
  status!: CorroborationStatus;

  @Field(() => Int, { description: "Published articles that carry it as held by somebody." })
  @Column({ type: "int4" })
  articles!: number;

  @Field(() => Int, { description: "Their outlets, where they are known." })
  @Column({ type: "int4" })
  outlets!: number;

  @Field(() => Int, { description: "Reports that share cluster, origin or owner count once." })
  @Column({ type: "int4", name: "independent_origins" })
  independentOrigins!: number;

  @Column({ type: "bigint", array: true, name: "origin_ids" })
  originIds!: string[];

  @Column({ type: "bigint", array: true, name: "cluster_ids" })
  clusterIds!: string[];

  @Column({ type: "bigint", array: true, name: "denied_by_ids" })
  deniedByIds!: string[];

  @Field(() => String, { description: "The same in words that can be checked." })
  @Column({ type: "text" })
  explanation!: string;

  /** What tells whether the claim's wordings, holders or reports have changed: SHA-256 in hexadecimal digits. */
  @Column({ type: "text", name: "evidence_hash" })
  evidenceHash!: string;

  /** When any of this changed last. The database keeps it, and lists sort by it: it is not loaded. */
  @Column({ type: "timestamptz", name: "changed_at", default: () => "now()", select: false })
  changedAt?: Date;
}
