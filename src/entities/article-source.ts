import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Actor } from "./actor";
import { Article } from "./article";

/** An agency or outlet whose report an article carries (CREDIT) or rests on (CITATION). */
@Entity("article_source")
@Index("article_source_key", ["key", "at"])
@Index("article_source_actor", ["actorId"])
export class ArticleSource {
  @ForeignKey(() => Article, { name: "article_source_article_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "article_source_pkey",
  })
  articleId!: string;

  /** Credits before citations, from 0. */
  @PrimaryColumn({ type: "int4", primaryKeyConstraintName: "article_source_pkey" })
  position!: number;

  /** The article's own time, so that the index finds a source's articles of some days. */
  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "text" })
  kind!: "CREDIT" | "CITATION";

  @Column({ type: "text" })
  name!: string;

  /** The name as it is compared. */
  @Column({ type: "text" })
  key!: string;

  @ForeignKey(() => Actor, { name: "article_source_actor_fkey" })
  @Column({ type: "bigint", name: "actor_id", nullable: true })
  actorId!: string | null;

  @Column({ type: "int4", array: true, name: "evidence_span" })
  evidenceSpan!: number[];
}
