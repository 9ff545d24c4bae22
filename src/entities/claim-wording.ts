import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/**
 * Which claim a wording makes. Each wording is stored as a claim of its own, so that it can be told from the others again; the
 * one of them that appeared first stands for all.
 */
@Entity("claim_wording")
@Index("claim_wording_claim", ["claimId", "wordingId"])
export class ClaimWording {
  @PrimaryColumn({
    type: "bigint",
    name: "wording_id",
    primaryKeyConstraintName: "claim_wording_pkey",
  })
  wordingId!: string;

  @Column({ type: "bigint", name: "claim_id" })
  claimId!: string;
}
