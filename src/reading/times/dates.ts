import { en, type ParsedResult } from "chrono-node";
import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import { dayOf } from "./calendar";
import { looksAhead } from "./looks-ahead";
import { readDate } from "./read-date";

/** What the dates of a sentence are counted from. */
export interface Anchor {
  /** Day of publication as YYYY-MM-DD, or null. */
  readonly published: string | null;
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const WEEKDAY = "(?:sun|mon|tues|wednes|thurs|fri|satur)day";
const TRIGGER = new RegExp(
  `\\b(?:${MONTH}|${WEEKDAY})\\b|\\d{4}-\\d\\d-\\d\\d|\\b(?:ago|yesterday|today|tonight|tomorrow|(?:last|this|next|past|coming) (?:week|month|year|night)\\w*|this (?:morning|afternoon|evening)|(?:days?|weeks?|months?|years?) (?:earlier|later))\\b`,
  "i",
);
const SHORT = "(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)";
const NAMED = new RegExp(`\\b(?:${MONTH}|${WEEKDAY}|${SHORT})\\b`, "gi");
const SHORT_WEEKDAY = new RegExp(`^${SHORT}\\.?$`, "i");
const LONE_MONTH = new RegExp(`^${MONTH}\\.?$`, "i");
/** Months are also names and verbs: alone they need one of these before them. */
const MONTH_BEFORE =
  /(?:^|[\s(])(?:in|by|since|until|till|last|next|this|early|late|mid|from|to|between|of|during|through|and|before|after|for)[ -]$/i;
/** May is a surname as well ("support for May"): it needs words that only a time has before it. */
const MAY_BEFORE = new RegExp(
  `(?:^|[\\s(])(?:in|by|since|until|till|last|next|this|early|late|mid|during|through|between|(?:end|start|beginning|middle|half|month|week|weekend|\\d(?:st|nd|rd|th)?) of|${MONTH} (?:and|to|or))[ -]$`,
  "i",
);
/** "Every Monday" and "each May" come again and again; "Good Friday" is a name. */
const OTHER_BEFORE =
  /\b(?:every|each|Good|Black|Ash|Palm|Easter|Maundy|Holy|Bloody|Super|Cyber|Shrove|Whit) $/;
/** "The Sunday Lantern", "a Monday Club motion": names. */
const OPENS_NAME = /\b(?:the|an?|his|her|its|their|our) $/i;
/** No words before a date that make it none are longer. */
const BEFORE_WITHIN = 40;
/** Longer stretches are read in pieces of this length. */
const PIECE = 4000;

/** Days, months and their ranges, and what is worded against the day of publication, in a stretch of text. */
export function findDates(words: string, offset: number, anchor: Anchor): TimeExpression[] {
  const times: TimeExpression[] = [];
  for (let from = 0; from < words.length; from += PIECE) {
    const piece = words.slice(from, from + PIECE);
    if (!TRIGGER.test(piece)) continue;
    const reference = {
      instant: new Date(`${anchor.published ?? "2001-01-01"}T12:00:00Z`),
      timezone: 0,
    };
    for (const result of en.casual.parse(piece, reference)) {
      const time = read(piece, result, offset + from, anchor);
      if (time !== null) times.push(time);
    }
  }
  return times;
}

function read(
  piece: string,
  result: ParsedResult,
  offset: number,
  { published }: Anchor,
): TimeExpression | null {
  const text = result.text.trim().replace(/^(?:(?:on|at|in)\s+|end\s+of\s+(?:the\s+)?)/i, "");
  // the parser takes the end of a month for its last day
  const whole = /^end\s/i.test(result.text);
  const at = result.index + result.text.trimEnd().length - text.length;
  const mention: Span = { start: offset + at, end: offset + at + text.length };
  const before = piece.slice(0, at);
  const after = piece.slice(at + text.length);
  if (isOtherWord(text, before.slice(-BEFORE_WITHIN), after)) return null;
  const ahead = /^(?:next|coming)\b/i.test(text) || looksAhead(before, after);
  const last = /^last\b/i.test(text) || /\blast $/i.test(before.slice(-BEFORE_WITHIN));
  if (whole && text.toLowerCase() === "month") return null;
  return readDate(
    { text, mention, published, ahead, last, whole },
    result.start,
    result.end ?? null,
  );
}

/** "may", "march", "sat", "Theresa May", "The Sunday Lantern": words that only look like a date. */
function isOtherWord(text: string, before: string, after: string): boolean {
  if ([...text.matchAll(NAMED)].some(([name]) => /^\p{Ll}/u.test(name))) return true;
  if (SHORT_WEEKDAY.test(text) && !after.startsWith(".") && !text.endsWith(".")) return true;
  if (OTHER_BEFORE.test(before)) return true;
  if (OPENS_NAME.test(before) && /^ \p{Lu}/u.test(after)) return true;
  if (text === "May") return !MAY_BEFORE.test(before);
  return LONE_MONTH.test(text) && !MONTH_BEFORE.test(before);
}

/** The day of publication as the anchor of relative dates. */
export function anchorOf(publishedAt: Date | undefined): Anchor {
  return {
    published:
      publishedAt === undefined || Number.isNaN(publishedAt.getTime()) ? null : dayOf(publishedAt),
  };
}
