import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** Which event a report that counts tells of; each tells of one. */
@Entity("report_event")
@Index("report_event_report", ["reportId"])
@Index("report_event_event", ["eventId", "reportId"])
export class ReportEvent {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "report_event_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "report_id",
    primaryKeyConstraintName: "report_event_pkey",
  })
  reportId!: string;

  @Column({ type: "bigint", name: "event_id" })
  eventId!: string;
}
