import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { EventReport } from "./event-report";

/** What tells whether two reports that count tell of one event. How it is made: resolution/events/event-print. */
@Entity("event_print")
@ForeignKey(() => EventReport, ["articleId", "reportId"], ["articleId", "id"], {
  name: "event_print_report_fkey",
})
export class EventPrintRow {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "event_print_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "report_id",
    primaryKeyConstraintName: "event_print_pkey",
  })
  reportId!: string;

  @Column({ type: "text" })
  sort!: string;

  @Column({ type: "bool", name: "is_said" })
  isSaid!: boolean;

  @Column({ type: "bool" })
  expected!: boolean;

  @Column({ type: "date" })
  day!: string;

  @Column({ type: "date", nullable: true })
  earliest!: string | null;

  @Column({ type: "date", nullable: true })
  latest!: string | null;

  @Column({ type: "text", array: true })
  parties!: string[];

  @Column({ type: "int4", array: true })
  places!: number[];

  @Column({ type: "int4", array: true })
  words!: number[];

  /** The index over them finds reports that may tell of the same. */
  @Column({ type: "int4", array: true })
  keys!: number[];
}
