import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Polarity } from "../shared/vocabulary";

/** What tells whether two claims are one, and how they relate. How it is made: resolution/claims/claim-print. */
@Entity("claim_print")
export class ClaimPrintRow {
  @PrimaryColumn({
    type: "bigint",
    name: "claim_id",
    primaryKeyConstraintName: "claim_print_pkey",
  })
  claimId!: string;

  @Column({ type: "text" })
  force!: string;

  @Column({ type: "text" })
  polarity!: Polarity;

  @Column({ type: "int4" })
  negations!: number;

  @Column({ type: "bool", name: "is_hedged" })
  isHedged!: boolean;

  @Column({ type: "bigint", name: "subject_id", nullable: true })
  subjectId!: string | null;

  @Column({ type: "bigint", name: "object_id", nullable: true })
  objectId!: string | null;

  @Column({ type: "int4", array: true, name: "subject_terms" })
  subjectTerms!: number[];

  @Column({ type: "int4" })
  predicate!: number;

  @Column({ type: "int4", array: true })
  names!: number[];

  @Column({ type: "int4", array: true })
  terms!: number[];

  @Column({ type: "int4", array: true, name: "generic_terms" })
  genericTerms!: number[];

  @Column({ type: "int4", array: true })
  opposites!: number[];

  @Column({ type: "int4", array: true })
  condition!: number[];

  @Column({ type: "bool", name: "is_conditional" })
  isConditional!: boolean;

  @Column({ type: "jsonb" })
  figures!: object[];

  @Column({ type: "jsonb" })
  dates!: object[];

  @Column({ type: "jsonb" })
  counts!: object[];

  @Column({ type: "int4", array: true })
  story!: number[];

  @Column({ type: "text" })
  day!: string;

  @Column({ type: "bigint", array: true })
  speakers!: string[];

  @Column({ type: "bool", name: "is_ahead" })
  isAhead!: boolean;

  @Column({ type: "text" })
  bound!: string;

  /** The index over them finds claims that may say the same. */
  @Column({ type: "int4", array: true })
  keys!: number[];
}
