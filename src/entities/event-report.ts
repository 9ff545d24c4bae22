import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { EventType } from "../shared/vocabulary";
import { ArticleVersion } from "./article-version";
import { EventTimeColumns } from "./event-time";

/** What one article version tells of one event. */
@Entity("event_report")
@Index("event_report_id", ["id"])
@ForeignKey(() => ArticleVersion, ["articleId", "versionId"], ["articleId", "id"], {
  name: "event_report_version_fkey",
})
export class EventReport extends EventTimeColumns {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "event_report_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    generated: "identity",
    generatedIdentity: "BY DEFAULT",
    primaryKeyConstraintName: "event_report_pkey",
  })
  id!: string;

  @Column({ type: "bigint", name: "version_id" })
  versionId!: string;

  /** Whether it counts: its version is the current one of a published article. */
  @Column({ type: "bool" })
  current!: boolean;

  /** Counts the version's reports from 0 in the order of the text. */
  @Column({ type: "int4" })
  position!: number;

  @Column({ type: "text" })
  type!: EventType;

  @Column({ type: "text" })
  kind!: string;

  @Column({ type: "text" })
  title!: string;

  /** Whether it is done by saying something: a request, an accusation. */
  @Column({ type: "bool", name: "is_said" })
  isSaid!: boolean;

  @Column({ type: "bool" })
  expected!: boolean;

  @Column({ type: "text", nullable: true })
  condition!: string | null;

  @Column({ type: "text", nullable: true })
  place!: string | null;

  /** The day on which the article was published or, where that is unknown, received. */
  @Column({ type: "date" })
  day!: string;
}
