/**
 * Verbs and other signs of time: of what was done, or of what is to come. "Set off" and "due to the rain" come first, since the shorter
 * "set" and "due" are signs of the other kind.
 */
const SIGN =
  /\b(?:(?<done>set (?:fire|off|out|up)|(?<!\bbe )(?:said|says|told|did|had|came|went|met|began|wrote)|(?:was|were)(?! (?:due|to|set|expected|scheduled|planned)\b))|(?:will|would|shall|won['’]t|next(?! to\b)|upcoming|scheduled|planned|(?<!\b(?:than|as) )expected|set|to be|plans?(?= to\b)|hopes?(?= to\b)|(?:is|are|be|was|were) (?:due|to)|going to))\b|(?:['’]ll)\b/giu;
/** Right before a time these set an end to it that is mostly yet to come. */
const DEADLINE = /\b(?:by|until|till)\s+(?:the\s+end\s+of\s+)?$/iu;
/** A past form right before a time: "he would sue, the paper reported on Tuesday"; but "to be opened on Tuesday", "planned for Tuesday". */
const DONE_BEFORE =
  /(?<!\b(?:be|is|are|being|get|gets)\s)\b(?!(?:expected|scheduled|planned|needed)\b)\p{L}{2,20}ed\s(?:on\s)?$/iu;
/** Words before a time that open its sentence with it. */
const OPENING = /^["“‘'\s]*(?:(?:on|in|at|by|until|early|late|from)\s+)*$/iu;
/** How far from a time its verb may stand, in characters. */
const REACH = 80;

/**
 * Whether the words around a time tell that it is yet to come: "will meet on Friday", "On Friday the council will meet". A report looks
 * back where none do, and where a verb of what was done is nearer: "he will sue, she said on Friday".
 */
export function looksAhead(before: string, after: string): boolean {
  const near = before.slice(-REACH);
  const opening = before.length < REACH && OPENING.test(before);
  const clause =
    (opening ? after.slice(0, REACH).split(/[.;]/u)[0] : near.split(/[.;]/u).at(-1)) ?? "";
  // "had left by Friday"; but "was told to leave by Friday"
  if (DEADLINE.test(near)) return !/\bhad\b/u.test(clause);
  if (DONE_BEFORE.test(near)) return false;
  const signs = [...clause.matchAll(SIGN)];
  const nearest = opening ? signs[0] : signs.at(-1);
  return nearest !== undefined && nearest.groups?.done === undefined;
}
