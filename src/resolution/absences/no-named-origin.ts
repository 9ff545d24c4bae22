import type { Reading } from "../../reading/reading";

/** One unnamed source is no rule of the article's. */
const FEWEST_UNNAMED = 2;
/** An article that states so much would name a source if it had one. */
const FEWEST_STATED = 3;

/** "All that anybody is said to have said rests on unnamed sources", "It names no source for anything it states." */
export function noNamedOrigin({ attributions, assertions, actors }: Reading): string[] {
  if (attributions.length === 0)
    return assertions.length >= FEWEST_STATED ? ["It names no source for what it states."] : [];
  const outermost = attributions.filter(({ parent }) => parent === null);
  const isUnnamed = outermost.every(
    ({ speakers }) =>
      speakers.length > 0 &&
      speakers.every((speaker) => actors[speaker]?.kind === "UNNAMED_SOURCE"),
  );
  return isUnnamed && outermost.length >= FEWEST_UNNAMED
    ? ["All that anybody says in it comes from unnamed sources."]
    : [];
}
