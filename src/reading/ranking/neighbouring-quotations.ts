import type { Collect, ContentCandidate } from "./content-candidate";
import type { ParsedText } from "./parsed-text";
import type { TokenRange } from "./proposals";

/** Sentences on either side that are looked at. */
const FARTHEST = 30;
const WITH_BEHIND = 4;
const WITH_BEFORE = 8;
/** A full stop outside the marks still leaves the sentence a quotation. */
const SLACK = 2;

/** Adds, for every candidate with a quotation, the same with the quotations in the sentences next to it: `"A," X said. "B."` */
export function neighbouringQuotations(
  text: ParsedText,
  zone: TokenRange,
  candidates: readonly ContentCandidate[],
  collect: Collect,
): void {
  const before = firstQuotedBefore(text, zone[0]);
  const behind = lastQuotedBehind(text, zone[1]);
  if (before === zone[0] && behind === zone[1]) return;
  for (const { pieces, side, startEdge, endEdge } of candidates) {
    if (!pieces.some(([from, to]) => holdsQuotation(text, from, to))) continue;
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) continue;
    if (behind > zone[1]) {
      const adjacent = zone[1] - last[1] <= SLACK;
      const longer: readonly TokenRange[] = adjacent
        ? [...pieces.slice(0, -1), [last[0], behind]]
        : [...pieces, [zone[1], behind]];
      collect(longer, side + WITH_BEHIND, startEdge, endEdge);
    }
    if (before < zone[0] && first[0] - zone[0] < SLACK)
      collect([[before, first[1]], ...pieces.slice(1)], side + WITH_BEFORE, startEdge, endEdge);
  }
}

function lastQuotedBehind(text: ParsedText, end: number): number {
  const { sentences, tokens } = text.article;
  let behind = end;
  const own = tokens[end - 1]?.sentence ?? sentences.length;
  for (let s = own + 1; s < sentences.length && s <= own + FARTHEST; s += 1) {
    const next = sentences[s];
    if (next === undefined || text.paragraph[next.firstToken] !== text.paragraph[end - 1]) break;
    if (!allQuoted(text, next.firstToken, next.endToken)) break;
    behind = next.endToken;
  }
  return behind;
}

function firstQuotedBefore(text: ParsedText, start: number): number {
  const { sentences, tokens } = text.article;
  let before = start;
  const own = tokens[start]?.sentence ?? 0;
  for (let s = own - 1; s >= Math.max(0, own - FARTHEST); s -= 1) {
    const previous = sentences[s];
    if (previous === undefined || text.paragraph[previous.firstToken] !== text.paragraph[start])
      break;
    if (!allQuoted(text, previous.firstToken, previous.endToken)) break;
    before = previous.firstToken;
  }
  return before;
}

function allQuoted(text: ParsedText, from: number, to: number): boolean {
  let at = from;
  while (at < to && (text.quotation[at] ?? -1) >= 0) at += 1;
  return at > from && at >= to - (at > from + SLACK ? SLACK : 0);
}

function holdsQuotation(text: ParsedText, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((text.quotation[at] ?? -1) >= 0) return true;
  return false;
}
