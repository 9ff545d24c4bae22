import type { TimeExpression } from "../reading";
import { addDays } from "./calendar";

type Bound = "SINCE" | "UNTIL" | "BY" | "BEFORE" | "AFTER";

/** Words right before a time that make it the bound of another. "Since he came in 2019" tells of his coming: nothing may stand between. */
const BOUNDING =
  /\b(?:(since|(?:no|not) earlier than|from)|(until|till|through)|(by|(?:no|not) later than)|(before|prior to|ahead of)|(after))\s+(?:the\s+)?$/i;
const BOUNDS: readonly Bound[] = ["SINCE", "UNTIL", "BY", "BEFORE", "AFTER"];
/** No such words are longer. */
const REACH = 24;
/** "After Monday's vote" tells of the vote, which is on Monday. */
const POSSESSIVE = /^['’]s\b/;
/** "From 2027 on"; without it, "from 2027" tells of what something is of. */
const ONWARDS = /^\s+(?:on|onwards?|forward)\b/i;

/**
 * A time that words before it make the bound of another: "since 2019" lasts from it to publication, "until May" up to it, "by Friday" is some time
 * up to its end, "before" and "after" it not in it. Any other time as it is. The words stay those of the time itself.
 */
export function boundedTime(
  time: TimeExpression,
  words: string,
  offset: number,
  published: string | null,
): TimeExpression {
  const { mention, earliest, latest } = time;
  if (mention === null || earliest === null || latest === null) return time;
  const at = mention.start - offset;
  const found = BOUNDING.exec(words.slice(Math.max(0, at - REACH), at));
  const bound = found && BOUNDS[found.slice(1).findIndex((group) => group !== undefined)];
  if (!found || !bound) return time;
  const after = words.slice(mention.end - offset);
  if (/^from$/i.test(found[1] ?? "") && !ONWARDS.test(after)) return time;
  if ((bound === "BEFORE" || bound === "AFTER") && POSSESSIVE.test(after)) return time;
  // "before the end of May" is not before the part of May that ends it
  const end = bound === "BEFORE" && /\bend of\b/i.test(words.slice(at, mention.end - offset));
  return boundAt(end ? "BY" : bound, time, { earliest, latest }, published);
}

function boundAt(
  bound: Bound,
  time: TimeExpression,
  { earliest, latest }: { readonly earliest: string; readonly latest: string },
  published: string | null,
): TimeExpression {
  // a range bounds with its nearer end: "since the 1990s", "by early May"
  const [first = "", last = first] = time.edtf?.split("/") ?? [];
  switch (bound) {
    case "SINCE": {
      const end = published !== null && published >= earliest ? published : null;
      return { ...time, edtf: `${first}/..`, latest: end, precision: "RANGE" };
    }
    case "UNTIL":
      return { ...time, edtf: `../${last}`, earliest: null, precision: "RANGE" };
    case "BY":
      return { ...time, edtf: `../${last}`, earliest: null, precision: "BOUNDED" };
    case "BEFORE": {
      const day = addDays(earliest, -1);
      return { ...time, edtf: `../${day}`, earliest: null, latest: day, precision: "BOUNDED" };
    }
    case "AFTER": {
      const day = addDays(latest, 1);
      return { ...time, edtf: `${day}/..`, earliest: day, latest: null, precision: "BOUNDED" };
    }
  }
}
