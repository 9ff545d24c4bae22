import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Actor } from "./actor";
import { ArticleVersion } from "./article-version";

/** An office that one article version gives an actor. What several articles tell together is worked out by terms.ts in resolution. */
@Entity("actor_role")
@Index("actor_role_actor", ["actorId", "current", "title", "organizationId", "former", "day"])
@ForeignKey(() => ArticleVersion, ["articleId", "versionId"], ["articleId", "id"], {
  name: "actor_role_version_fkey",
})
export class ActorRoleRow {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "actor_role_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "version_id",
    primaryKeyConstraintName: "actor_role_pkey",
  })
  versionId!: string;

  /** Counts the version's roles from 0. */
  @PrimaryColumn({ type: "int4", primaryKeyConstraintName: "actor_role_pkey" })
  position!: number;

  @ForeignKey(() => Actor, { name: "actor_role_actor_fkey" })
  @Column({ type: "bigint", name: "actor_id" })
  actorId!: string;

  /** In lower case, without what it belongs to and without "former". */
  @Column({ type: "text" })
  title!: string;

  @ForeignKey(() => Actor, { name: "actor_role_organization_fkey" })
  @Column({ type: "bigint", name: "organization_id", nullable: true })
  organizationId!: string | null;

  @Column({ type: "bool" })
  former!: boolean;

  /** Where it is worded; see spans.ts. Never empty. */
  @Column({ type: "int4", array: true })
  evidence!: number[];

  /** Whether its version is the article's current one. Kept in the transaction that brings a new version. */
  @Column({ type: "bool" })
  current!: boolean;

  /** The day of publication, else of receipt, YYYY-MM-DD. */
  @Column({ type: "date" })
  day!: string;
}
