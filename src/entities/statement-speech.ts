import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Statement } from "./statement";

/** What tells whether two statements report one act of speaking. How it is made: resolution/utterances/speech. */
@Entity("statement_speech")
@ForeignKey(() => Statement, ["articleId", "statementId"], ["articleId", "id"], {
  name: "statement_speech_statement_fkey",
})
export class StatementSpeech {
  @PrimaryColumn({
    type: "bigint",
    name: "article_id",
    primaryKeyConstraintName: "statement_speech_pkey",
  })
  articleId!: string;

  @PrimaryColumn({
    type: "bigint",
    name: "statement_id",
    primaryKeyConstraintName: "statement_speech_pkey",
  })
  statementId!: string;

  @Column({ type: "text", name: "speaker_key", nullable: true })
  speakerKey!: string | null;

  @Column({ type: "bool", name: "is_named" })
  isNamed!: boolean;

  @Column({ type: "date" })
  day!: string;

  @Column({ type: "date", nullable: true })
  earliest!: string | null;

  @Column({ type: "date", nullable: true })
  latest!: string | null;

  @Column({ type: "bool", name: "is_denied" })
  isDenied!: boolean;

  @Column({ type: "text" })
  polarity!: string;

  @Column({ type: "text", array: true })
  audience!: string[];

  @Column({ type: "int4", array: true })
  words!: number[];

  @Column({ type: "int4", array: true })
  names!: number[];

  @Column({ type: "int4", array: true })
  negated!: number[];

  @Column({ type: "int4", array: true })
  figures!: number[];

  @Column({ type: "int4", array: true, name: "quoted_grams" })
  quotedGrams!: number[];

  /** The index over them finds statements that may report the same. */
  @Column({ type: "int4", array: true })
  keys!: number[];
}
