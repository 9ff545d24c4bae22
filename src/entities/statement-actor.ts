import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Actor } from "./actor";
import { Statement } from "./statement";

/** In which way an actor takes part in a statement. ABOUT: the content mentions them. */
export type StatementRole = "SPEAKER" | "ADDRESSEE" | "ABOUT";

/** The actors of a statement, by role. */
@Entity("statement_actor")
@Index("statement_actor_actor", [
  "actorId",
  "role",
  "current",
  "sortDay",
  "statementId",
  "articleId",
])
@ForeignKey(() => Statement, ["articleId", "statementId"], ["articleId", "id"], {
  name: "statement_actor_statement_fkey",
})
export class StatementActor {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "statement_actor_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "statement_id",
    primaryKeyConstraintName: "statement_actor_pkey",
  })
  statementId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "statement_actor_pkey" })
  role!: StatementRole;

  @ForeignKey(() => Actor, { name: "statement_actor_actor_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "actor_id",
    primaryKeyConstraintName: "statement_actor_pkey",
  })
  actorId!: string;

  /** Order within the role. */
  @Column({ type: "int4" })
  position!: number;

  /** The statement's own, kept here so that an index over both gives an actor's statements in their order. */
  @Column({ type: "bool" })
  current!: boolean;

  /** The statement's own. */
  @Column({ type: "date", name: "sort_day" })
  sortDay!: string;
}
