import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type {
  DateBasis,
  DatePrecision,
  ExtractionMethod,
  Modality,
  Polarity,
} from "../shared/vocabulary";
import { Statement } from "./statement";
import { StatementDecision } from "./statement-decision";

/** What was read of a statement where a decision may have changed it. */
export interface AsRead {
  readonly method: ExtractionMethod;
  readonly speakerIds: readonly string[];
  readonly addresseeIds: readonly string[];
  readonly modalities: readonly Modality[];
  readonly polarity: Polarity;
  readonly saidEdtf: string | null;
  readonly saidEarliest: string | null;
  readonly saidLatest: string | null;
  readonly saidPrecision: DatePrecision;
  readonly saidBasis: DateBasis;
  readonly saidSpan: readonly number[];
}

/** That a decision is about a statement of one version, and what was read of it. */
@Entity("decided_statement")
@Index("decided_statement_statement", ["statementId"])
@Index("decided_statement_decision", ["articleId", "decisionId"])
@ForeignKey(() => Statement, ["articleId", "statementId"], ["articleId", "id"], {
  name: "decided_statement_statement_fkey",
})
@ForeignKey(() => StatementDecision, ["articleId", "decisionId"], ["articleId", "id"], {
  name: "decided_statement_decision_fkey",
})
export class DecidedStatement {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "decided_statement_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "statement_id",
    primaryKeyConstraintName: "decided_statement_pkey",
  })
  statementId!: string;

  @Column({ type: "bigint", name: "decision_id" })
  decisionId!: string;

  /** Whether the decision takes it back: then no list shows it, and it counts for nothing. */
  @Column({ type: "bool" })
  retracted!: boolean;

  @Column({ type: "jsonb", name: "as_read" })
  asRead!: AsRead;
}
