import { Field, Float, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { ArticleRelationKind } from "../shared/vocabulary";

@ObjectType({ description: "How an article goes back to another one." })
@Entity("article_relation")
@Index("article_relation_target", ["targetId"])
export class ArticleRelation {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "article_relation_pkey",
  })
  articleId!: string;

  /** SHARES_SOURCE ties two articles with one source together, and is not shown. */
  @Field(() => ArticleRelationKind, { description: "In which way." })
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "article_relation_pkey" })
  kind!: ArticleRelationKind | "SHARES_SOURCE";

  @Column({ type: "bigint", name: "target_id" })
  targetId!: string;

  /** The version whose text the evidence counts in. */
  @Column({ type: "bigint", name: "version_id" })
  versionId!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      "The estimated share of word 4-grams of either text that both have, from 0 to 1; null where the texts are not alike.",
  })
  @Column({ type: "float8", nullable: true })
  similarity!: number | null;

  @Column({ type: "int4", array: true, name: "evidence_span" })
  evidenceSpan!: number[];
}
