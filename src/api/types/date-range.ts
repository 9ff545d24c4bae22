import { Field, InputType } from "type-graphql";
import { DateScalar } from "../../entities/scalars";
import { InputError } from "../../shared/errors";
import type { DayRange } from "../../store/pages/criteria";

@InputType({
  description:
    "Days, both ends included. A time that is only known to lie in a wider range matches where the ranges overlap, unless exact is true.",
})
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: "The first day; open where not given." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day; open where not given." })
  to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Match only what is known to lie wholly inside the range.",
  })
  exact?: boolean | null;
}

// The calendar of the database has no year 0.
const FIRST_DAY = "0001-01-01";

/** @throws InputError where the range has no end, or its ends stand the wrong way round. */
export function dayRange(range: DateRange | null | undefined, where: string): DayRange | null {
  if (!range) return null;
  const { from = null, to = null, exact } = range;
  if (from === null && to === null) {
    throw new InputError(`${where}: expected from, to or both.`);
  }
  if (from !== null && to !== null && from > to) {
    throw new InputError(`${where}: from (${from}) must not be later than to (${to}).`);
  }
  for (const [name, day] of Object.entries({ from, to })) {
    if (day !== null && day < FIRST_DAY) {
      throw new InputError(`${where}.${name}: expected ${FIRST_DAY} or later, got ${day}.`);
    }
  }
  return { from, to, exact: exact ?? false };
}
