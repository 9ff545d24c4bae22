import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { type DateBasis, type DatePrecision, Voice } from "../shared/vocabulary";
import { Claim } from "./claim";
import { DateTimeScalar } from "./scalars";
import { Statement } from "./statement";

@ObjectType({ description: "One place where an article carries a claim." })
@Entity("claim_appearance")
@Index("claim_appearance_claim", ["claimId", "current", "seenAt", "articleId", "id"])
@Index("claim_appearance_statement", ["articleId", "statementId"])
@ForeignKey(() => Statement, ["articleId", "statementId"], ["articleId", "id"], {
  name: "claim_appearance_statement_fkey",
})
export class ClaimAppearance {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "claim_appearance_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    generated: "identity",
    generatedIdentity: "BY DEFAULT",
    primaryKeyConstraintName: "claim_appearance_pkey",
  })
  id!: string;

  /** The statement whose content it is; null where the article itself states it or takes it for granted. */
  @Column({ type: "bigint", name: "statement_id", nullable: true })
  statementId!: string | null;

  @ForeignKey(() => Claim, { name: "claim_appearance_claim_fkey" })
  @Column({ type: "bigint", name: "claim_id" })
  claimId!: string;

  /** The version whose text the evidence counts in. */
  @Column({ type: "bigint", name: "version_id" })
  versionId!: string;

  /** Whether its version is the article's current one. Kept in the transaction that brings a new version. */
  @Column({ type: "bool" })
  current!: boolean;

  @Column({ type: "int4", name: "evidence_start" })
  evidenceStart!: number;

  @Column({ type: "int4", name: "evidence_end" })
  evidenceEnd!: number;

  /** Where it is worded: start and end of each piece. */
  @Column({ type: "int4", array: true, name: "content_spans" })
  contentSpans!: number[];

  /** Start and end of the words of the content that it depends on; empty where it is unconditional. */
  @Column({ type: "int4", array: true, name: "condition_span" })
  conditionSpan!: number[];

  /** Whether the article states it or takes it for granted, as worded; null where it is attributed. */
  @Column({ type: "text", name: "asserted_as", nullable: true })
  assertedAs!: Voice | null;

  @Field(() => Voice, { description: "In whose voice the article carries the claim." })
  @Column({ type: "text" })
  voice!: Voice;

  @Field(() => String, { description: "The claim in this article's words." })
  @Column({ type: "text" })
  wording!: string;

  /** When it is told to hold, see valid-time.ts in resolution; null, and an empty span, where that is not worded. */
  @Column({ type: "text", name: "valid_edtf", nullable: true })
  validEdtf!: string | null;

  @Column({ type: "date", name: "valid_earliest", nullable: true })
  validEarliest!: string | null;

  @Column({ type: "date", name: "valid_latest", nullable: true })
  validLatest!: string | null;

  @Column({ type: "text", name: "valid_precision", nullable: true })
  validPrecision!: DatePrecision | null;

  @Column({ type: "text", name: "valid_basis", nullable: true })
  validBasis!: DateBasis | null;

  /** The words that give it: start and end. */
  @Column({ type: "int4", array: true, name: "valid_span" })
  validSpan!: number[];

  @Field(() => DateTimeScalar, {
    description: "When the article was published or, where that is unknown, first received.",
  })
  @Column({ type: "timestamptz", name: "seen_at" })
  seenAt!: Date;
}
