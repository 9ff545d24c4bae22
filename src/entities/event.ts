import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { EventType } from "../shared/vocabulary";
import { EventTimeColumns } from "./event-time";
import { Node } from "./node";

@ObjectType({
  implements: Node,
  description: "Something that happened or is expected to, however many articles tell of it.",
})
@Entity("event")
@Index("event_sort", ["sortDay", "id"])
export class Event extends EventTimeColumns {
  /** The least key of the reports of it. */
  @PrimaryColumn({ type: "bigint", primaryKeyConstraintName: "event_pkey" })
  id!: string;

  @Field(() => String, {
    description: "What it is, with who takes part and where: Attack on Lund.",
  })
  @Column({ type: "text" })
  title!: string;

  @Field(() => EventType, { description: "What sort of event it is." })
  @Column({ type: "text" })
  type!: EventType;

  @Field(() => Boolean, {
    description:
      "Whether it is only told to be scheduled, planned or foreseen, and by nobody to have happened.",
  })
  @Column({ type: "bool" })
  expected!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "What it depends on, as worded: unless the talks fail; null where nothing is told.",
  })
  @Column({ type: "text", nullable: true })
  condition!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it takes place, as worded; null where that is not told.",
  })
  @Column({ type: "text", nullable: true })
  place!: string | null;

  /** The version whose words give the time. */
  @Column({ type: "bigint", name: "when_version_id", nullable: true })
  whenVersionId!: string | null;

  /** The day by which lists sort it. */
  @Column({ type: "date", name: "sort_day" })
  sortDay!: string;
}
