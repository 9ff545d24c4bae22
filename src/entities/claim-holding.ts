import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { ClaimStance } from "../shared/vocabulary";
import { Actor } from "./actor";
import { Claim } from "./claim";
import { Statement } from "./statement";

/**
 * That one statement, or an article itself, shows an actor to hold or reject a claim: what an article states is held by its outlet. The API sums these rows up as ClaimHolding.
 */
@Entity("claim_holding")
@Index("claim_holding_claim", ["claimId", "current", "actorId"])
// a missing statement is one like any other: NULLS NOT DISTINCT
@Index("claim_holding_key", ["articleId", "statementId", "claimId", "actorId"], { unique: true })
@Index("claim_holding_actor", ["actorId", "current", "claimId"])
@ForeignKey(() => Statement, ["articleId", "statementId"], ["articleId", "id"], {
  name: "claim_holding_statement_fkey",
})
export class ClaimHoldingRow {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "claim_holding_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    generated: "identity",
    generatedIdentity: "BY DEFAULT",
    primaryKeyConstraintName: "claim_holding_pkey",
  })
  id!: string;

  /** Null where the article itself holds it. */
  @Column({ type: "bigint", name: "statement_id", nullable: true })
  statementId!: string | null;

  @ForeignKey(() => Claim, { name: "claim_holding_claim_fkey" })
  @Column({ type: "bigint", name: "claim_id" })
  claimId!: string;

  @ForeignKey(() => Actor, { name: "claim_holding_actor_fkey" })
  @Column({ type: "bigint", name: "actor_id" })
  actorId!: string;

  /** Whether the current version shows it. */
  @Column({ type: "bool" })
  current!: boolean;

  @Column({ type: "text" })
  stance!: ClaimStance;

  /** Ids of those on whose word we have it; empty where the actor was quoted. */
  @Column({ type: "bigint", array: true, name: "on_word_of_ids" })
  onWordOfIds!: string[];
}
