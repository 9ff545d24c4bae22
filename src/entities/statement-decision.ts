import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import type { StatementAnchor } from "../shared/statement-anchor";
import type { Modality } from "../shared/vocabulary";
import { Actor } from "./actor";
import { Article } from "./article";

/**
 * What people have decided about one statement, in whichever versions of its article it stands. It is kept apart from what is
 * read and goes by words, so that neither a new version nor another reading loses it.
 */
@Entity("statement_decision")
export class StatementDecision {
  @ForeignKey(() => Article, { name: "statement_decision_article_fkey" })
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "statement_decision_pkey",
  })
  articleId!: string;

  /** Key of the statement that was decided on first, whatever becomes of it. */
  @PrimaryColumn({ type: "bigint", primaryKeyConstraintName: "statement_decision_pkey" })
  id!: string;

  @Column({ type: "jsonb" })
  anchor!: StatementAnchor;

  /** Who said it; null where that stays as it is read, as with the columns that follow. */
  @ForeignKey(() => Actor, { name: "statement_decision_speaker_fkey" })
  @Column({ type: "bigint", name: "speaker_id", nullable: true })
  speakerId!: string | null;

  @Column({ type: "bigint", array: true, name: "addressee_ids", nullable: true })
  addresseeIds!: string[] | null;

  @Column({ type: "text", array: true, nullable: true })
  modalities!: Modality[] | null;

  @Column({ type: "text", name: "said_edtf", nullable: true })
  saidEdtf!: string | null;

  /** Whether it is no statement, or none that was made. */
  @Column({ type: "bool" })
  retracted!: boolean;

  /** Whether the article's current version has no statement in these words. */
  @Column({ type: "bool" })
  lapsed!: boolean;
}
