import type { Attribution, TimeExpression } from "../reading";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";
import type { Word } from "../surface/word-classes";

/** "By", "would" and "until" are no signs of what is to come: they go with the past as well. */
const TO_COME = /^(?:will|'ll|shall)$/;
/** With a verb in the present, these say that something is to come: "faces scheduled elections", "is due in". */
const ANNOUNCED = /^(?:scheduled|due|planned|expected|upcoming|coming|next)$/;
/** How far before a time the verb or sign that places it may stand, in tokens. */
const REACH = 14;

/**
 * When an article without a date of publication was written, as far as it tells: not before what it tells of as past, and not after what it
 * says is to come. Null where it tells neither, or contradicts itself.
 */
export function writtenBetween(
  surface: SurfaceText,
  times: readonly TimeExpression[],
): TimeExpression | null {
  let past: TimeExpression | null = null;
  let future: TimeExpression | null = null;
  for (const time of times) {
    const { earliest, latest, basis, edtf } = time;
    if (earliest === null || latest === null || edtf === null || basis !== "EXPLICIT") continue;
    const tense = tenseOf(surface, time);
    if (tense === "PAST" && (past?.earliest ?? "") < earliest) past = time;
    if (tense === "FUTURE" && (future === null || (future.latest ?? "") > latest)) future = time;
  }
  const from = past?.earliest ?? null;
  const to = future?.latest ?? null;
  if ((from === null && to === null) || (from !== null && to !== null && from > to)) return null;
  return {
    edtf: `${past?.edtf ?? ".."}/${future?.edtf ?? ".."}`,
    earliest: from,
    latest: to,
    precision: "BOUNDED",
    basis: "INFERRED",
    mention: null,
  };
}

/** Whether the words before a time tell of it as past or as to come; null in quotations and where they do neither. */
function tenseOf(
  { text, words, groups }: SurfaceText,
  { mention }: TimeExpression,
): "PAST" | "FUTURE" | null {
  const at = mention === null ? -1 : firstFrom(words, mention.start, ({ start }) => start);
  if (words[at]?.quotation !== null) return null;
  const first = Math.max(text.sentences[words[at]?.sentence ?? -1]?.firstToken ?? 0, at - REACH);
  const before = firstFrom(groups, at, (group) => group.first) - 1;
  const announced = words.slice(first, at).some(({ lower }) => ANNOUNCED.test(lower));
  for (let index = before; groups[index] && (groups[index]?.first ?? 0) >= first; index--) {
    const group = groups[index];
    const opener = words[group?.first ?? -1];
    if (group?.form !== "FINITE" || !opener) continue;
    if (opener.class === "MODAL") return TO_COME.test(opener.lower) ? "FUTURE" : null;
    // "faces scheduled elections": looks like a verb in the past, and is none
    if (ANNOUNCED.test(opener.lower)) continue;
    if (isPast(opener)) return "PAST";
    break;
  }
  return announced ? "FUTURE" : null;
}

const isPast = ({ lower, verb }: Word): boolean =>
  verb?.past === true || /^(?:was|were|had|did)$/.test(lower) || /[^e]ed$/.test(lower);

/**
 * Attributions without any time, dated by when the article was written: what is reported without a date is news. Not what a medium reports, nor what
 * is told within its report, which may have been out for long.
 */
export function dateUndated(
  attributions: readonly Attribution[],
  written: TimeExpression | null,
  isMedium: (actor: number) => boolean,
): readonly Attribution[] {
  if (written === null) return attributions;
  const reported: boolean[] = [];
  return attributions.map((attribution, index) => {
    const { parent, speakers, saidAt } = attribution;
    const inReport = parent !== null && parent < index && reported[parent] === true;
    const medium = speakers.length === 0 || speakers.every(isMedium);
    reported[index] = inReport || (medium && parent === null);
    const open = saidAt === null || saidAt.precision === "UNKNOWN";
    return open && saidAt?.mention == null && !reported[index]
      ? { ...attribution, saidAt: written }
      : attribution;
  });
}
