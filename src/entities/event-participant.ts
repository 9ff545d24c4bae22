import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { ParticipantRole } from "../shared/vocabulary";
import { Actor } from "./actor";
import { EventReport } from "./event-report";

/** Who takes part in an event as one report tells it. */
@Entity("event_participant")
@Index("event_participant_actor", ["actorId", "reportId"])
@ForeignKey(() => EventReport, ["articleId", "reportId"], ["articleId", "id"], {
  name: "event_participant_report_fkey",
})
export class EventParticipant {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "event_participant_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "report_id",
    primaryKeyConstraintName: "event_participant_pkey",
  })
  reportId!: string;

  @ForeignKey(() => Actor, { name: "event_participant_actor_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "actor_id",
    primaryKeyConstraintName: "event_participant_pkey",
  })
  actorId!: string;

  @Column({ type: "text" })
  role!: ParticipantRole;

  /** Order among the participants. */
  @Column({ type: "int4" })
  position!: number;
}
