/** What opens a clause that something else depends on, in lower case, all its words. */
export const CONDITION_MARKS: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "lest",
  "once",
  "provided",
  "provided that",
  "providing",
  "providing that",
  "as long as",
  "so long as",
  "in case",
  "on condition that",
  "only if",
  "even if",
  "assuming",
  "assuming that",
]);
