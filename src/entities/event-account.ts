import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Factuality } from "../shared/vocabulary";
import { Actor } from "./actor";
import { EventReport } from "./event-report";
import { Statement } from "./statement";

@ObjectType({ description: "Who tells of an event in an article, and how certain they are of it." })
@Entity("event_account")
@Index("event_account_actor", ["actorId", "reportId"])
@ForeignKey(() => EventReport, ["articleId", "reportId"], ["articleId", "id"], {
  name: "event_account_report_fkey",
})
@ForeignKey(() => Statement, ["articleId", "statementId"], ["articleId", "id"], {
  name: "event_account_statement_fkey",
})
export class EventAccount {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "event_account_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "report_id",
    primaryKeyConstraintName: "event_account_pkey",
  })
  reportId!: string;

  /** Counts the report's accounts from 0 in the order of the text. */
  @PrimaryColumn({ type: "int4", primaryKeyConstraintName: "event_account_pkey" })
  position!: number;

  /** The version whose text the spans count in. */
  @Column({ type: "bigint", name: "version_id" })
  versionId!: string;

  /** The statement on whose word it stands; null where the article itself tells it. */
  @Column({ type: "bigint", name: "statement_id", nullable: true })
  statementId!: string | null;

  @ForeignKey(() => Actor, { name: "event_account_actor_fkey" })
  @Column({ type: "bigint", name: "actor_id", nullable: true })
  actorId!: string | null;

  @Field(() => Factuality, { description: "How certain it is by this account, and which way." })
  @Column({ type: "text" })
  factuality!: Factuality;

  /** The words that name the event. */
  @Column({ type: "int4", name: "trigger_start" })
  triggerStart!: number;

  @Column({ type: "int4", name: "trigger_end" })
  triggerEnd!: number;

  @Column({ type: "int4", name: "evidence_start" })
  evidenceStart!: number;

  @Column({ type: "int4", name: "evidence_end" })
  evidenceEnd!: number;
}
