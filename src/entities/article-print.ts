import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Article } from "./article";

/** What an article's relations to others are decided by, of its current version. How it is made: resolution/origins/article-print. */
@Entity("article_print")
@Index("article_print_outlet", ["outletKey", "at"])
export class ArticlePrintRow {
  @ForeignKey(() => Article, { name: "article_print_article_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "article_print_pkey",
  })
  articleId!: string;

  /** When it was published or, where that is unknown, first received. */
  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "text", name: "words_hash" })
  wordsHash!: string;

  /** MinHash signature. */
  @Column({ type: "int4", array: true })
  minima!: number[];

  @Column({ type: "int4" })
  shingles!: number;

  /** Bands of the signature; the index over them finds texts that are alike. */
  @Column({ type: "int4", array: true })
  bands!: number[];

  @Column({ type: "int4", array: true, name: "topic_names" })
  topicNames!: number[];

  @Column({ type: "int4", array: true, name: "topic_words" })
  topicWords!: number[];

  /** The outlet's name as credit lines are compared with it. */
  @Column({ type: "text", name: "outlet_key", nullable: true })
  outletKey!: string | null;

  @Column({ type: "bool", name: "is_correction" })
  isCorrection!: boolean;

  /** The words that say that it corrects another article; empty where none in the text do. */
  @Column({ type: "int4", array: true, name: "correction_span" })
  correctionSpan!: number[];
}
