import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Article } from "./article";
import { Topic } from "./topic";

/** That an article's latest document files it under a topic. */
@Entity("article_topic")
@Index("article_topic_topic", ["topicId", "articleId"])
export class ArticleTopic {
  @ForeignKey(() => Article, { name: "article_topic_article_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "article_topic_pkey",
  })
  articleId!: string;

  @ForeignKey(() => Topic, { name: "article_topic_topic_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "topic_id",
    primaryKeyConstraintName: "article_topic_pkey",
  })
  topicId!: string;

  /** Counts the article's topics from 0, in the order in which it gives them. */
  @Column({ type: "int4" })
  position!: number;
}
