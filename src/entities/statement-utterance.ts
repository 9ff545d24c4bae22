import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** Which utterance a statement reports; each reports one. */
@Entity("statement_utterance")
@Index("statement_utterance_utterance", ["utteranceId", "statementId"])
export class StatementUtterance {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "statement_utterance_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "statement_id",
    primaryKeyConstraintName: "statement_utterance_pkey",
  })
  statementId!: string;

  @Column({ type: "bigint", name: "utterance_id" })
  utteranceId!: string;
}
