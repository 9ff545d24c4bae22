import type { Decision } from "./decide";
import type { TokenRange } from "./proposals";

/** What a decision gains if another lies wholly within its content, so that the outermost is decided first. */
const OUTERMOST = 1;

/**
 * Of decisions that exclude each other the best choice, in text order: no two contents share words, and none holds another's cue. What
 * lies wholly within a chosen content is left for reading that content again. Where contents merely reach into each other, one of the
 * two takes its next best content, whichever way the sum of their scores is higher (a greedy search with one exchange).
 * @param count of the text's tokens.
 * @param keeps whether a decision with another content is still worth keeping.
 */
export function outermostOf(
  count: number,
  found: readonly Decision[],
  keeps: (decision: Decision) => boolean,
): Decision[] {
  const byCue = new Map(found.map((one) => [one.cue, one]));
  const rank = new Map(
    found.map((outer) => [outer, outer.score + (holdsAnother(outer, byCue) ? OUTERMOST : 0)]),
  );
  const taken = new Taken(count);
  const ordered = found.toSorted(
    (a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || a.cue - b.cue,
  );
  for (const one of ordered) {
    const rivals = taken.rivalsOf(one);
    if (rivals.size === 0) taken.add(one);
    else if (![...rivals].some((rival) => lieWithin(rival, one))) settle(taken, one, rivals, keeps);
  }
  return taken.decisions.sort((a, b) => a.cue - b.cue);
}

/** Gives either the newcomer or its one rival another content, if that is better than leaving the newcomer out. */
function settle(
  taken: Taken,
  one: Decision,
  rivals: ReadonlySet<Decision>,
  keeps: (decision: Decision) => boolean,
): void {
  const fits = (other: Decision) => taken.rivalsOf(other).size === 0 && keeps(other);
  const shorter = alternativesOf(one).find(fits);
  const [rival] = rivals;
  if (rival && rivals.size === 1) {
    taken.remove(rival);
    taken.add(one);
    const yielding = alternativesOf(rival).find(fits);
    taken.remove(one);
    const gain = yielding ? one.score + yielding.score - rival.score : 0;
    if (yielding && gain > (shorter?.score ?? 0)) {
      taken.add(yielding);
      taken.add(one);
      return;
    }
    taken.add(rival);
  }
  if (shorter) taken.add(shorter);
}

const alternativesOf = (decision: Decision): Decision[] =>
  decision.others.map((other) => ({ ...decision, ...other }));

/** What was chosen, by the tokens it needs for itself. */
class Taken {
  readonly #inContent: (Decision | undefined)[];
  readonly #asCue: (Decision | undefined)[];
  readonly #chosen = new Set<Decision>();

  constructor(count: number) {
    this.#inContent = new Array<Decision | undefined>(count);
    this.#asCue = new Array<Decision | undefined>(count);
  }

  get decisions(): Decision[] {
    return [...this.#chosen];
  }

  add(decision: Decision): void {
    this.#chosen.add(decision);
    this.#mark(decision, decision);
  }

  remove(decision: Decision): void {
    this.#chosen.delete(decision);
    this.#mark(decision, undefined);
  }

  /** Chosen decisions that cannot stand beside this one. */
  rivalsOf({ cue, content }: Decision): ReadonlySet<Decision> {
    const rivals = new Set<Decision | undefined>([this.#inContent[cue], this.#asCue[cue]]);
    for (const at of tokensIn(content.pieces)) {
      rivals.add(this.#inContent[at]);
      rivals.add(this.#asCue[at]);
    }
    return new Set([...rivals].filter((rival) => rival !== undefined));
  }

  #mark({ cue, content }: Decision, owner: Decision | undefined): void {
    for (const at of tokensIn(content.pieces)) this.#inContent[at] = owner;
    this.#asCue[cue] = owner;
  }
}

function* tokensIn(pieces: readonly TokenRange[]): Generator<number> {
  for (const [from, to] of pieces) for (let at = from; at < to; at += 1) yield at;
}

/** Whether the inner one's cue and content lie within the content of the outer one, or the other way round. */
function lieWithin(a: Decision, b: Decision): boolean {
  return holds(a, b) || holds(b, a);
}

function holds({ content }: Decision, inner: Decision): boolean {
  const own: readonly TokenRange[] = [[inner.cue, inner.cue + 1], ...inner.content.pieces];
  return own.every(([from, to]) =>
    content.pieces.some(([start, end]) => start <= from && to <= end),
  );
}

function holdsAnother(outer: Decision, byCue: ReadonlyMap<number, Decision>): boolean {
  for (const at of tokensIn(outer.content.pieces)) {
    const inner = byCue.get(at);
    if (inner && holds(outer, inner)) return true;
  }
  return false;
}
