import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { ClaimStance } from "../shared/vocabulary";
import { Actor } from "./actor";
import { Claim } from "./claim";
import { Statement } from "./statement";

/** That one statement shows an actor to hold or reject a claim. The API sums these rows up as ClaimHolding. */
@Entity("claim_holding")
@Index("claim_holding_claim", ["claimId", "current", "actorId"])
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
    name: "statement_id",
    primaryKeyConstraintName: "claim_holding_pkey",
  })
  statementId!: string;

  @ForeignKey(() => Claim, { name: "claim_holding_claim_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "claim_id",
    primaryKeyConstraintName: "claim_holding_pkey",
  })
  claimId!: string;

  @ForeignKey(() => Actor, { name: "claim_holding_actor_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "actor_id",
    primaryKeyConstraintName: "claim_holding_pkey",
  })
  actorId!: string;

  /** Whether the statement's version is the article's current one. */
  @Column({ type: "bool" })
  current!: boolean;

  @Column({ type: "text" })
  stance!: ClaimStance;

  /** Ids of those on whose word we have it; empty where the actor was quoted. */
  @Column({ type: "bigint", array: true, name: "on_word_of_ids" })
  onWordOfIds!: string[];
}
