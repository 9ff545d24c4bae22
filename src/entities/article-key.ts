import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Article } from "./article";

/**
 * What an article is known again by: its address, or its outlet and text. Unique, so that the same article sent many times
 * at once becomes one row. A table of its own, because a unique column of `article` would tie all articles together.
 */
@Entity("article_key")
@Index("article_key_article", ["articleId"])
export class ArticleKey {
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "article_key_pkey" })
  key!: string;

  /** Deferred, because a key is claimed before the article is written. */
  @ForeignKey(() => Article, { name: "article_key_article_fkey", deferrable: "INITIALLY DEFERRED" })
  @Column({ type: "bigint", name: "article_id" })
  articleId!: string;
}
