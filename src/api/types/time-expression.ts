import { Field, ObjectType } from "type-graphql";
import type { ClaimAppearance, Statement } from "../../entities";
import { DateScalar, EdtfScalar } from "../../entities/scalars";
import { DateBasis, DatePrecision } from "../../shared/vocabulary";
import { TextSpan, textSpan } from "./text-span";

/** YYYY-MM-DD. */
const DAY_LENGTH = 10;

@ObjectType({
  description:
    "A time with its honesty, never a bare timestamp: what was worded, how exact it is, and sortable bounds.",
})
export class TimeExpression {
  @Field(() => EdtfScalar, {
    nullable: true,
    description: "The time as an extended date; null where nothing definite is known.",
  })
  readonly edtf: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The first day that it may mean." })
  readonly earliest: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day that it may mean." })
  readonly latest: string | null;

  @Field(() => DatePrecision, { description: "How exact it is." })
  readonly precision: DatePrecision;

  @Field(() => DateBasis, { description: "What it rests on." })
  readonly basis: DateBasis;

  @Field(() => TextSpan, {
    nullable: true,
    description: "The words that give it; null where it is inferred.",
  })
  readonly mention: TextSpan | null;

  constructor(parts: TimeExpression) {
    this.edtf = parts.edtf;
    this.earliest = parts.earliest;
    this.latest = parts.latest;
    this.precision = parts.precision;
    this.basis = parts.basis;
    this.mention = parts.mention;
  }
}

/** When a statement is said to have been made. */
export function saidAt(statement: Statement): TimeExpression {
  return new TimeExpression({
    edtf: statement.saidEdtf,
    earliest: statement.saidEarliest,
    latest: statement.saidLatest,
    precision: statement.saidPrecision,
    basis: statement.saidBasis,
    mention: textSpan(statement.versionId, statement.saidSpan),
  });
}

/** When a claim is told to hold where an article carries it; null where that is not worded. */
export function validTime(appearance: ClaimAppearance): TimeExpression | null {
  const { validPrecision: precision, validBasis: basis } = appearance;
  if (precision === null || basis === null) return null;
  return new TimeExpression({
    edtf: appearance.validEdtf,
    earliest: appearance.validEarliest,
    latest: appearance.validLatest,
    precision,
    basis,
    mention: textSpan(appearance.versionId, appearance.validSpan),
  });
}

/** The day of an article, whose own words are of that day. */
export function publishedOn(instant: Date): TimeExpression {
  const day = instant.toISOString().slice(0, DAY_LENGTH);
  const bounds = { edtf: day, earliest: day, latest: day };
  return new TimeExpression({ ...bounds, precision: "DAY", basis: "INFERRED", mention: null });
}
