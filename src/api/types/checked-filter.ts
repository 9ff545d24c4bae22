import type { ClassType } from "type-graphql";
import type { Combinable } from "../../store/pages/criteria";
import { checkRules } from "../check-rules";

/**
 * A filter as an instance of its class, checked by the rules that it states: what type-graphql does for resolvers, done for what
 * comes before them.
 * @throws ArgumentValidationError
 */
export async function checkedFilter<F extends Combinable<F> & object>(
  Filter: ClassType<F>,
  given: F | null | undefined,
): Promise<F | null> {
  if (!given) return null;
  const filter = instanceOf(Filter, given);
  await checkRules(filter);
  return filter;
}

function instanceOf<F extends Combinable<F> & object>(Filter: ClassType<F>, given: F): F {
  const inner = (part: F): F => instanceOf(Filter, part);
  const { and, or, not } = given;
  return Object.assign(new Filter(), given, {
    ...(and && { and: and.map(inner) }),
    ...(or && { or: or.map(inner) }),
    ...(not && { not: inner(not) }),
  });
}
