import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { ClaimRelationKind } from "../shared/vocabulary";
import { Claim } from "./claim";
import { Statement } from "./statement";

/** That one article tells how the claim of one of its statements stands to that of another; see resolution/discourse. */
@Entity("discourse_relation")
@Index("discourse_relation_source", ["sourceId"])
@Index("discourse_relation_target", ["targetId"])
@ForeignKey(() => Statement, ["articleId", "sourceStatementId"], ["articleId", "id"], {
  name: "discourse_relation_source_statement_fkey",
})
@ForeignKey(() => Statement, ["articleId", "targetStatementId"], ["articleId", "id"], {
  name: "discourse_relation_target_statement_fkey",
})
export class DiscourseRelationRow {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "discourse_relation_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "source_statement_id",
    primaryKeyConstraintName: "discourse_relation_pkey",
  })
  sourceStatementId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "target_statement_id",
    primaryKeyConstraintName: "discourse_relation_pkey",
  })
  targetStatementId!: string;

  /** The claims as worded. */
  @ForeignKey(() => Claim, { name: "discourse_relation_source_fkey" })
  @Column({ type: "bigint", name: "source_id" })
  sourceId!: string;

  @ForeignKey(() => Claim, { name: "discourse_relation_target_fkey" })
  @Column({ type: "bigint", name: "target_id" })
  targetId!: string;

  @Column({ type: "text" })
  kind!: ClaimRelationKind;

  /** In words that stand between source and target. */
  @Column({ type: "text" })
  why!: string;

  @Column({ type: "text" })
  rule!: string;

  @Column({ type: "float8" })
  confidence!: number;
}
