import { Field, Float, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { MentionKind } from "../shared/vocabulary";
import { Actor } from "./actor";
import { ActorName } from "./actor-name";
import { ArticleVersion } from "./article-version";
import { Node } from "./node";

@ObjectType({
  implements: Node,
  description: "A place in an article's text that refers to an actor.",
})
@Entity("mention")
@Index("mention_id", ["id"])
@Index("mention_article", ["articleId", "current", "start", "id"])
@Index("mention_actor", ["actorId", "current", "id"])
@Index("mention_actor_name", ["actorNameId", "current"])
@ForeignKey(() => ArticleVersion, ["articleId", "versionId"], ["articleId", "id"], {
  name: "mention_version_fkey",
})
export class Mention {
  @PrimaryColumn({ type: "bigint", name: "article_id", primaryKeyConstraintName: "mention_pkey" })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    generated: "identity",
    generatedIdentity: "BY DEFAULT",
    primaryKeyConstraintName: "mention_pkey",
  })
  id!: string;

  @Column({ type: "bigint", name: "version_id" })
  versionId!: string;

  /** Whether its version is the article's current one. Kept in the transaction that brings a new version. */
  @Column({ type: "bool" })
  current!: boolean;

  @ForeignKey(() => Actor, { name: "mention_actor_fkey" })
  @Column({ type: "bigint", name: "actor_id", nullable: true })
  actorId!: string | null;

  /** Which of the actor's names it uses; null for pronouns and unresolved mentions. */
  @ForeignKey(() => ActorName, { name: "mention_actor_name_fkey" })
  @Column({ type: "bigint", name: "actor_name_id", nullable: true })
  actorNameId!: string | null;

  @Field(() => MentionKind, { description: "How it refers to the actor." })
  @Column({ type: "text" })
  kind!: MentionKind;

  @Column({ type: "int4", name: "start_offset" })
  start!: number;

  @Column({ type: "int4", name: "end_offset" })
  end!: number;

  @Field(() => Float, { description: "How sure the reading is of the actor, from 0 to 1." })
  @Column({ type: "float8" })
  confidence!: number;
}
