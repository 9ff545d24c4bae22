import { Column, Entity, PrimaryColumn } from "typeorm";

/** How far each step of a run that resolves everything anew has come; no rows where no run is under way. */
@Entity("resolution_run")
export class ResolutionRun {
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "resolution_run_pkey" })
  step!: string;

  /** The last article that the step is done with. */
  @Column({ type: "bigint", name: "after_article_id" })
  afterArticleId!: string;
}
