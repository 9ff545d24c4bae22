import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { PubStatus } from "../shared/vocabulary";
import { Node } from "./node";
import { Outlet } from "./outlet";
import { DateTimeScalar, LanguageTagScalar, UrlScalar } from "./scalars";

@ObjectType({
  implements: Node,
  description:
    "An article as one outlet carries it. Its text lives in immutable versions; the fields here are those of the current one.",
})
@Entity("article")
@Index("article_published", ["publishedAt", "id"])
@Index("article_first_seen", ["firstSeenAt", "id"])
@Index("article_url", ["url"])
export class Article {
  @PrimaryGeneratedColumn("identity", { type: "bigint", primaryKeyConstraintName: "article_pkey" })
  id!: string;

  @Field(() => UrlScalar, { nullable: true, description: "Where the outlet published it." })
  @Column({ type: "text", nullable: true })
  url!: string | null;

  @ForeignKey(() => Outlet, { name: "article_outlet_fkey" })
  @Column({ type: "bigint", name: "outlet_id", nullable: true })
  outletId!: string | null;

  @Field(() => String, { nullable: true, description: "Its headline." })
  @Column({ type: "text", nullable: true })
  headline!: string | null;

  @Field(() => [String], { description: "Who wrote it, as the outlet credits them." })
  @Column({ type: "text", array: true })
  bylines!: string[];

  @Field(() => String, {
    nullable: true,
    description: "Place and day that the report gives as its own.",
  })
  @Column({ type: "text", nullable: true })
  dateline!: string | null;

  @Field(() => LanguageTagScalar, { nullable: true, description: "Language of its text." })
  @Column({ type: "text", nullable: true })
  language!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the outlet published it." })
  @Column({ type: "timestamptz", name: "published_at", nullable: true })
  publishedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: "When Hearsay first received it." })
  @Column({ type: "timestamptz", name: "first_seen_at" })
  firstSeenAt!: Date;

  @Field(() => PubStatus, { description: "Whether it is published, held back or withdrawn." })
  @Column({ type: "text", name: "pub_status" })
  pubStatus!: PubStatus;

  @Field(() => String, {
    nullable: true,
    description: "The outlet's note to editors, for instance why it was withdrawn.",
  })
  @Column({ type: "text", name: "ed_note", nullable: true })
  edNote!: string | null;

  /** Null only inside the transaction that creates the article. No foreign key: the versions' own points the other way. */
  @Column({ type: "bigint", name: "current_version_id", nullable: true })
  currentVersionId!: string | null;
}
