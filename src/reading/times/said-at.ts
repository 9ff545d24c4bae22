import type { ArticleText, Span } from "../../text/article-text";
import { contains, firstEndingAfter, overlaps, slice } from "../../text/spans";
import type { ReadingContext, TimeExpression } from "../reading";
import { firstFrom } from "../surface/clauses";
import { anchorOf } from "./dates";

/** What the time of an attribution is looked for around. */
export interface SayingSpans {
  readonly cue: Span | null;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/** Further from its cue a time belongs to something else. */
const FURTHEST = 120;
/** "Since Monday", "after 2019" do not say when something was said. */
const OTHER_BEFORE =
  /\b(?:since|until|till|by|before|after|from|for|of|between)\s+(?:early |late |mid-)?$/i;
/** "Asked whether they had met on Monday, Lee said …": the time of what was asked about. */
const ASKED_BEFORE = /^["“]?(?:when |while )?(?:asked|questioned|pressed)\b/iu;
/** Occasions of speaking: "during a phone call in October", "at a briefing on Monday". */
const OCCASION =
  /\b(?:during|in|at)\s+(?:an?|the|his|her|their|its)\s+(?:[\p{L}-]+\s+){0,3}(?:conversation|call|visit|meeting|interview|briefing|speech|address|summit|conference|hearing|session|talks|statement|trip)\s[^.;"“”]{0,40}$/iu;

/**
 * When something was said: the time worded beside the cue, outside of the content ("told reporters on Monday"), or inside it where
 * the words behind the cue name the occasion ("asked him during a call in October"). Otherwise not after publication, or unknown.
 */
export function saidAt(
  text: ArticleText,
  times: readonly TimeExpression[],
  saying: SayingSpans,
  context: ReadingContext,
): TimeExpression {
  const worded = saying.cue === null ? null : timeBeside(text, times, saying.cue, saying);
  if (worded === null) return inferred(context);
  // "the week before": whatever it counts from, a report tells of it afterwards
  if (worded.edtf === null) return { ...inferred(context), mention: worded.mention };
  return isToCome(worded, context) ? inferred(context) : worded;
}

/** Nobody is quoted before they spoke: a day behind the publication is when something else takes place. */
function isToCome({ earliest }: TimeExpression, { publishedAt }: ReadingContext): boolean {
  const { published } = anchorOf(publishedAt);
  return earliest !== null && published !== null && earliest > published;
}

function timeBeside(
  text: ArticleText,
  times: readonly TimeExpression[],
  cue: Span,
  saying: SayingSpans,
): TimeExpression | null {
  const sentence = text.sentences[firstEndingAfter(text.sentences, cue.start)];
  if (sentence === undefined) return null;
  let best: TimeExpression | null = null;
  let nearest = FURTHEST;
  // Only those of the sentence are looked at, however many times a long text names.
  const from = firstFrom(times, sentence.start, ({ mention }) => mention?.start ?? -1);
  const behind = firstFrom(times, sentence.end, ({ mention }) => mention?.start ?? -1);
  for (const time of times.slice(from, behind)) {
    const { mention } = time;
    if (mention === null || !contains(sentence, mention) || isLength(time)) continue;
    const distance = mention.start >= cue.end ? mention.start - cue.end : cue.start - mention.end;
    if (distance < 0 || distance >= nearest || !belongs(text.text, mention, cue, saying)) continue;
    const isBefore = mention.end <= cue.start;
    if (
      isBefore &&
      ASKED_BEFORE.test(slice(text.text, { start: sentence.start, end: mention.start }))
    )
      continue;
    nearest = distance;
    best = time;
  }
  return best;
}

/** "Spoke for three weeks": how long, not when. */
const isLength = ({ edtf, basis }: TimeExpression): boolean =>
  edtf === null && basis === "EXPLICIT";

function belongs(
  text: string,
  mention: Span,
  cue: Span,
  { source, content }: SayingSpans,
): boolean {
  const before = text.slice(Math.max(0, mention.start - FURTHEST), mention.start);
  if (OTHER_BEFORE.test(before) || source.some((span) => contains(span, mention))) return false;
  if (content.some((span) => contains(span, mention))) {
    const behind = content.every((span) => span.start >= cue.end);
    return behind && OCCASION.test(slice(text, { start: cue.end, end: mention.start }));
  }
  const gap =
    mention.start >= cue.end
      ? { start: cue.end, end: mention.start }
      : { start: mention.end, end: cue.start };
  return !content.some((span) => overlaps(span, gap));
}

function inferred({ publishedAt }: ReadingContext): TimeExpression {
  const { published } = anchorOf(publishedAt);
  return {
    edtf: published === null ? null : `../${published}`,
    earliest: null,
    latest: published,
    precision: published === null ? "UNKNOWN" : "BOUNDED",
    basis: "INFERRED",
    mention: null,
  };
}
