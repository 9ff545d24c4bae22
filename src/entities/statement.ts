import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import {
  AttributionType,
  CueClass,
  CueStance,
  type DateBasis,
  type DatePrecision,
  Modality,
  Polarity,
  QuoteKind,
} from "../shared/vocabulary";
import { ArticleVersion } from "./article-version";
import { Node } from "./node";
import { Outlet } from "./outlet";
import { ProvenanceColumns } from "./provenance-columns";

/** Spans are stored flat, start and end by turns, as offsets into the version's text; see spans.ts. */
@ObjectType({
  implements: Node,
  description:
    "One attribution in one article version: who is said to have said what, where that is worded, and on whose word we have it.",
})
@Entity("statement")
@Index("statement_id", ["id"])
@Index("statement_version", ["articleId", "versionId", "position"], { unique: true })
@Index("statement_article", ["articleId", "current", "sortDay", "id"])
@Index("statement_said", ["current", "sortDay", "id"])
@Index("statement_generated", ["current", "generatedAt", "id"])
@Index("statement_parent", ["articleId", "parentId"])
@Index("statement_medium", ["mediumId", "current", "sortDay", "id"])
@ForeignKey(() => ArticleVersion, ["articleId", "versionId"], ["articleId", "id"], {
  name: "statement_version_fkey",
})
@ForeignKey(() => Statement, ["articleId", "parentId"], ["articleId", "id"], {
  name: "statement_parent_fkey",
})
export class Statement extends ProvenanceColumns {
  @PrimaryColumn({ type: "bigint", name: "article_id", primaryKeyConstraintName: "statement_pkey" })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    generated: "identity",
    generatedIdentity: "BY DEFAULT",
    primaryKeyConstraintName: "statement_pkey",
  })
  id!: string;

  @Column({ type: "bigint", name: "version_id" })
  versionId!: string;

  /** Whether its version is the article's current one. Kept in the transaction that brings a new version. */
  @Column({ type: "bool" })
  current!: boolean;

  /** Counts the version's statements from 0 in the order of the reading; a parent stands before its children. */
  @Column({ type: "int4" })
  position!: number;

  @Field(() => String, {
    description:
      "The content as worded, on one line; pieces that stand apart are joined by a space, an ellipsis and a space.",
  })
  @Column({ type: "text" })
  text!: string;

  @Column({ type: "int4", array: true, name: "content_spans" })
  contentSpans!: number[];

  /** The stretches of the content inside quotation marks. */
  @Column({ type: "int4", array: true, name: "direct_spans" })
  directSpans!: number[];

  @Field(() => QuoteKind, { description: "How far the content is quoted." })
  @Column({ type: "text", name: "quote_kind" })
  quoteKind!: QuoteKind;

  /** Who it is attributed to, as worded; empty where the speaker is carried over from before. */
  @Column({ type: "int4", array: true, name: "source_spans" })
  sourceSpans!: number[];

  /** One span, or empty where there is no cue. */
  @Column({ type: "int4", array: true, name: "cue_span" })
  cueSpan!: number[];

  @Field(() => String, {
    nullable: true,
    description: "The cue's dictionary form, such as say or according to.",
  })
  @Column({ type: "text", name: "cue_lemma", nullable: true })
  cueLemma!: string | null;

  @Field(() => CueClass, {
    nullable: true,
    description:
      "Which speech act or attitude the cue words: a denial, a promise, a mere belief; null where that was not kept yet when it was read.",
  })
  @Column({ type: "text", name: "cue_class", nullable: true })
  cueClass!: CueClass | null;

  @Field(() => CueStance, { description: "What the choice of cue says about the content." })
  @Column({ type: "text", name: "cue_stance" })
  cueStance!: CueStance;

  @Field(() => AttributionType, { description: "What sort of attribution it is." })
  @Column({ type: "text", name: "attribution_type" })
  attributionType!: AttributionType;

  @Field(() => [Modality], { description: "What the speaker does with the content." })
  @Column({ type: "text", array: true })
  modalities!: Modality[];

  @Field(() => Polarity, { description: "Whether the content is put positively or negated." })
  @Column({ type: "text" })
  polarity!: Polarity;

  /** The words of the content that it depends on: one span, or empty. */
  @Column({ type: "int4", array: true, name: "condition_span" })
  conditionSpan!: number[];

  /** The outlet that it was said to. */
  @ForeignKey(() => Outlet, { name: "statement_medium_fkey" })
  @Column({ type: "bigint", name: "medium_id", nullable: true })
  mediumId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Where or before whom it was said, as worded: the town hall, a committee of the lower house; null where that is not told.",
  })
  @Column({ type: "text", nullable: true })
  venue!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "On which occasion it was said, as worded: a phone call with the mayor, a visit to the port; null where that is not told.",
  })
  @Column({ type: "text", nullable: true })
  occasion!: string | null;

  @Column({ type: "text", name: "said_edtf", nullable: true })
  saidEdtf!: string | null;

  /** First day, YYYY-MM-DD, on which it may have been said. */
  @Column({ type: "date", name: "said_earliest", nullable: true })
  saidEarliest!: string | null;

  /** Last day on which it may have been said. */
  @Column({ type: "date", name: "said_latest", nullable: true })
  saidLatest!: string | null;

  @Column({ type: "text", name: "said_precision" })
  saidPrecision!: DatePrecision;

  @Column({ type: "text", name: "said_basis" })
  saidBasis!: DateBasis;

  /** The words that give the time, or empty where it is inferred. */
  @Column({ type: "int4", array: true, name: "said_span" })
  saidSpan!: number[];

  /** The day by which lists are sorted: the last on which it may have been said, else that of publication or receipt. */
  @Column({ type: "date", name: "sort_day" })
  sortDay!: string;

  @Column({ type: "bigint", name: "parent_id", nullable: true })
  parentId!: string | null;

  @Field(() => Int, {
    description:
      "How many statements it is nested in: 0 for one that the article itself attributes.",
  })
  @Column({ type: "int4" })
  depth!: number;
}
