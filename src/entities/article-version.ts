import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Article } from "./article";
import { Node } from "./node";
import { DateTimeScalar } from "./scalars";

@ObjectType({
  implements: Node,
  description: "An article's text as it stood from one moment on. Versions are never changed.",
})
@Entity("article_version")
@Index("article_version_number", ["articleId", "version"], { unique: true })
@Index("article_version_id", ["id"])
@Index("article_version_sha256", ["sha256"])
export class ArticleVersion {
  @ForeignKey(() => Article, { name: "article_version_article_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "article_version_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    generated: "identity",
    generatedIdentity: "BY DEFAULT",
    primaryKeyConstraintName: "article_version_pkey",
  })
  id!: string;

  @Field(() => Int, {
    description: "1 for the first version, and one more for each that followed.",
  })
  @Column({ type: "int4" })
  version!: number;

  @Field(() => String, { description: "The whole text. All spans of this version count in it." })
  @Column({ type: "text" })
  text!: string;

  @Field(() => String, { nullable: true, description: "The headline of this version." })
  @Column({ type: "text", nullable: true })
  headline!: string | null;

  @Field(() => String, { description: "SHA-256 of the text in UTF-8, in hexadecimal digits." })
  @Column({ type: "text" })
  sha256!: string;

  @Field(() => DateTimeScalar, { description: "When Hearsay received this version." })
  @Column({ type: "timestamptz", name: "seen_at" })
  seenAt!: Date;

  /** By which reader, in which version, it was read last; null where that is not known. */
  @Column({ type: "text", name: "reader_version", nullable: true })
  readerVersion!: string | null;

  /** Where each paragraph starts, so that a span's paragraph is found without reading the text again. */
  @Column({ type: "int4", array: true, name: "paragraph_starts" })
  paragraphStarts!: number[];

  /** What an analyst would look for and this version does not give. How it is found: resolution/absences. */
  @Column({ type: "text", array: true })
  absences!: string[];

  /** Where each sentence starts. */
  @Column({ type: "int4", array: true, name: "sentence_starts" })
  sentenceStarts!: number[];
}
