import { Column } from "typeorm";
import type { DateBasis, DatePrecision } from "../shared/vocabulary";

/** When something happened or is expected; the API shows these columns as a TimeExpression. */
export abstract class EventTimeColumns {
  @Column({ type: "text", nullable: true })
  edtf!: string | null;

  /** First day, YYYY-MM-DD, on which it may be. */
  @Column({ type: "date", nullable: true })
  earliest!: string | null;

  /** Last day on which it may be. */
  @Column({ type: "date", nullable: true })
  latest!: string | null;

  @Column({ type: "text" })
  precision!: DatePrecision;

  @Column({ type: "text" })
  basis!: DateBasis;

  /** The words that give the time, or empty where it is inferred. */
  @Column({ type: "int4", array: true, name: "when_span" })
  whenSpan!: number[];
}
