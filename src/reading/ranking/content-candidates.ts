import { type Collect, type ContentCandidate, Edge, Side } from "./content-candidate";
import { neighbouringQuotations } from "./neighbouring-quotations";
import { Kind, type ParsedText } from "./parsed-text";
import type { Proposals, TokenRange } from "./proposals";
import {
  attributionBlock,
  cutsQuotation,
  endsQuotation,
  quotationZone,
  startsQuotation,
} from "./zone";

const COMPLEMENTIZERS = new Set(
  "that whether to how if why what who when where which because as for".split(" "),
);
/** Words that often begin what no longer belongs to a content. */
const CONNECTIVES = new Set(
  "and but or while after before as when in on during at because although though since which who that".split(
    " ",
  ),
);
const ADJUNCT = /^(?:obl|nmod|advcl|acl|conj|appos|parataxis)/;
/** Tokens behind a content's beginning in which adjuncts are looked for. */
const NEAR = 40;
const MOST_STARTS = 14;
const MOST_ENDS = 18;
const MOST_LEFT_STARTS = 14;
const MOST_LEFT_ENDS = 6;
const MOST_ON_BOTH_SIDES = 7;
const REACH = 70;

/**
 * Alternatives for a cue's content: stretches right of it, left of it and around it, between places where contents begin and end
 * (complementizers, marks, quotations, phrases), with and without the quotations next to the sentence. Quotations are never cut.
 */
export function contentCandidates(
  text: ParsedText,
  proposals: Proposals,
  cue: number,
  source: number,
): ContentCandidate[] {
  const found = new Map<string, ContentCandidate>();
  const collect: Collect = (pieces, side, startEdge, endEdge) => {
    const trimmed = pieces.map((piece) => trim(text, piece)).filter(([from, to]) => from < to);
    if (trimmed.length === 0 || trimmed.some(([from, to]) => from <= cue && cue < to)) return;
    const key = trimmed.join("|");
    if (!found.has(key)) found.set(key, { pieces: trimmed, side, startEdge, endEdge });
  };
  for (const { pieces } of proposals.get(cue) ?? []) {
    const side =
      pieces.length > 1 ? Side.Both : (pieces[0]?.[0] ?? 0) > cue ? Side.Right : Side.Left;
    collect(pieces, Side.Proposed + side, Edge.Proposed, Edge.Proposed);
  }
  const zone = quotationZone(text, cue);
  const block = attributionBlock(text, cue, source);
  for (const [from, startEdge] of rightStarts(text, cue, source > cue ? block[1] : -1, zone[1]))
    for (const [to, endEdge] of ends(text, cue, from, zone[1], MOST_ENDS))
      collect([[from, to]], Side.Right, startEdge, endEdge);
  const starts = leftStarts(text, cue, zone[0]);
  for (const [to, endEdge] of leftEnds(text, cue, block[0], zone[0]))
    for (const [from, startEdge] of starts)
      if (from < to) collect([[from, to]], Side.Left, startEdge, endEdge);
  const behind = ends(text, cue, block[1], zone[1], MOST_ON_BOTH_SIDES);
  for (const [from, startEdge] of starts.slice(0, MOST_ON_BOTH_SIDES))
    if (from < block[0])
      for (const [to, endEdge] of behind)
        collect(
          [
            [from, block[0]],
            [block[1], to],
          ],
          Side.Both,
          startEdge,
          endEdge,
        );
  neighbouringQuotations(text, zone, [...found.values()], collect);
  return [...found.values()];
}

type Boundary = readonly [at: number, edge: Edge];

/** A list of places without repeats, at most so many. */
class Boundaries {
  readonly list: Boundary[] = [];
  readonly #seen = new Set<number>();

  constructor(
    readonly most: number,
    readonly fits: (at: number) => boolean,
  ) {}

  add(at: number, edge: Edge): void {
    if (this.list.length >= this.most || this.#seen.has(at) || !this.fits(at)) return;
    this.#seen.add(at);
    this.list.push([at, edge]);
  }
}

const quoted = (text: ParsedText, at: number): boolean => (text.quotation[at] ?? -1) >= 0;
const isMark = (text: ParsedText, at: number): boolean => ((text.kind[at] ?? 0) & Kind.Mark) !== 0;

function rightStarts(text: ParsedText, cue: number, blockEnd: number, limit: number): Boundary[] {
  const starts = new Boundaries(
    MOST_STARTS,
    (at) => at > cue && at < limit && !cutsQuotation(text, at),
  );
  starts.add(cue + 1, Edge.Cue);
  if (blockEnd >= 0) starts.add(blockEnd, Edge.Source);
  for (let at = cue + 1; at < Math.min(limit, cue + 30); at += 1) {
    const distance = at - cue;
    if (startsQuotation(text, at)) starts.add(at, Edge.Quotation);
    if (text.heads[at] === cue) starts.add(text.left[at] ?? at, Edge.Dependent);
    if (quoted(text, at)) continue;
    if (distance < 18 && COMPLEMENTIZERS.has(text.words[at] ?? ""))
      starts.add(at, Edge.Complementizer);
    if (distance < 6 && /^(?:IN|TO)$/.test(text.tags[at] ?? ""))
      starts.add(at + 1, Edge.Preposition);
    if (isMark(text, at)) starts.add(at + 1, Edge.Mark);
  }
  return starts.list;
}

/** Where a content that begins at `from` may end. */
function ends(
  text: ParsedText,
  cue: number,
  from: number,
  limit: number,
  most: number,
): Boundary[] {
  const found = new Boundaries(
    most,
    (at) => at > from && at <= limit && (at === limit || !cutsQuotation(text, at)),
  );
  found.add(limit, Edge.Zone);
  found.add(text.right[cue] ?? 0, Edge.Cue);
  const head = text.heads[cue] ?? -1;
  if (head >= 0) found.add(text.right[head] ?? 0, Edge.Source);
  for (let up = from, n = 0; up >= 0 && up !== cue && n < 6; up = text.heads[up] ?? -1, n += 1)
    if ((text.left[up] ?? up) >= from) found.add(text.right[up] ?? 0, Edge.Phrase);
  for (let at = from; at < Math.min(limit, from + REACH); at += 1) {
    if (endsQuotation(text, at)) found.add(at + 1, Edge.Quotation);
    if (text.heads[at] === cue) found.add(text.right[at] ?? 0, Edge.Dependent);
    if (quoted(text, at)) continue;
    if (isMark(text, at)) found.add(at, Edge.Mark);
    if (CONNECTIVES.has(text.words[at] ?? "")) found.add(at, Edge.Conjunction);
  }
  // "criticised the plan | in an interview": an adjunct may belong to the cue
  for (let at = from; at < Math.min(limit, from + NEAR); at += 1)
    if (ADJUNCT.test(text.relations[at] ?? "")) found.add(text.left[at] ?? at, Edge.Adjunct);
  return found.list;
}

function leftStarts(text: ParsedText, cue: number, limit: number): Boundary[] {
  const starts = new Boundaries(
    MOST_LEFT_STARTS,
    (at) => at >= limit && at < cue && (at === limit || !cutsQuotation(text, at)),
  );
  starts.add(limit, Edge.Zone);
  starts.add(text.left[cue] ?? cue, Edge.Phrase);
  for (let at = cue - 1; at > Math.max(limit - 1, cue - REACH); at -= 1) {
    if (startsQuotation(text, at)) starts.add(at, Edge.Quotation);
    if (text.heads[at] === cue) starts.add(text.left[at] ?? at, Edge.Dependent);
    if (quoted(text, at)) continue;
    if (isMark(text, at)) starts.add(at + 1, Edge.Mark);
    if (/^(?:and|but|that|while)$/.test(text.words[at] ?? "")) starts.add(at + 1, Edge.Conjunction);
  }
  return starts.list;
}

function leftEnds(text: ParsedText, cue: number, blockStart: number, limit: number): Boundary[] {
  const found = new Boundaries(
    MOST_LEFT_ENDS,
    (at) =>
      at > limit && at <= cue && (at === blockStart || at === cue || !cutsQuotation(text, at)),
  );
  found.add(blockStart, Edge.Source);
  found.add(cue, Edge.Cue);
  for (let at = Math.min(blockStart, cue) - 1; at > limit; at -= 1) {
    if (endsQuotation(text, at)) found.add(at + 1, Edge.Quotation);
    if (!quoted(text, at) && isMark(text, at)) found.add(at, Edge.Mark);
  }
  return found.list;
}

/** Without the commas and full stops at its edges. */
function trim(text: ParsedText, [start, end]: TokenRange): TokenRange {
  const loose = (at: number) => !quoted(text, at) && ((text.kind[at] ?? 0) & Kind.EdgeMark) !== 0;
  let from = start;
  let to = end;
  while (from < to && loose(from)) from += 1;
  while (to > from && loose(to - 1)) to -= 1;
  return [from, to];
}
