import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/**
 * In which origin cluster an article is; each is in one. A table of its own, because it is written while other articles come in
 * and nobody may wait for their rows then.
 */
@Entity("article_origin")
@Index("article_origin_cluster", ["clusterId", "articleId"])
export class ArticleOrigin {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "article_origin_pkey",
  })
  articleId!: string;

  @Column({ type: "bigint", name: "cluster_id" })
  clusterId!: string;
}
