import { diffArrays } from "diff";
import type { Span } from "../../text/article-text";
import { wordOverlap } from "../../text/spans";

/** A text with where its sentences start. */
export interface VersionText {
  readonly text: string;
  readonly sentenceStarts: readonly number[];
}

/** A stretch of one text and what stands in its place in another; null where nothing does. */
export interface TextHunk {
  readonly before: Span | null;
  readonly after: Span | null;
}

/** Changes with so few unchanged words between them are one: from "four people" to "at least seven people" is. */
const JOINED_OVER_WORDS = 2;
/** Sentences that share fewer of their words were not reworded: one was put in the other's place. */
const SHARED_WORDS = 0.4;
/** So many sentences further on, at most, the one is looked for that was reworded. */
const REACH = 50;
/** Texts that differ by more sentences or words than that are told as changed in whole, so that none can hold us up. */
const MOST_EDITS = { sentences: 1000, words: 1000 };

/**
 * Where two versions of a text differ, in the order of the text: compared by sentences, and then by words where sentences were
 * reworded (Myers 1986, by jsdiff). White space makes no difference. A stretch that moved is taken out at one place and put in
 * at another.
 */
export function textChanges(before: VersionText, after: VersionText): TextHunk[] {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
  return changedRuns(old, fresh, MOST_EDITS.sentences)
    .flatMap((run) => reworded(run, old, fresh))
    .flatMap((run) =>
      wordChanges(
        wordsOf(before.text, old.slice(...run.before)),
        wordsOf(after.text, fresh.slice(...run.after)),
      ),
    );
}

/** A sentence or word with what it is compared by. */
interface Piece extends Span {
  readonly key: string;
}

/** First index, and the one behind the last; equal where there is nothing. */
type Range = readonly [from: number, to: number];

/** What stands in the place of what between two unchanged pieces. */
interface Run {
  readonly before: Range;
  readonly after: Range;
}

/** Parts a run of sentences at those that were reworded: each of them is a run of its own. */
function reworded({ before, after }: Run, old: readonly Piece[], fresh: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let [from, to] = [before[0], after[0]];
  const close = (nextFrom: number, nextTo: number): void => {
    if (nextFrom > from || nextTo > to)
      runs.push({ before: [from, nextFrom], after: [to, nextTo] });
  };
  for (let at = after[0]; at < after[1]; at += 1) {
    const near = old.slice(from, Math.min(from + REACH, before[1]));
    const likeness = near.map(({ key }) => wordOverlap(key, fresh[at]?.key ?? ""));
    const best = Math.max(0, ...likeness);
    if (best < SHARED_WORDS) continue;
    const match = from + likeness.indexOf(best);
    close(match, at);
    runs.push({ before: [match, match + 1], after: [at, at + 1] });
    [from, to] = [match + 1, at + 1];
  }
  close(before[1], after[1]);
  return runs;
}

function wordChanges(before: readonly Piece[], after: readonly Piece[]): TextHunk[] {
  const runs = changedRuns(before, after, MOST_EDITS.words);
  const changed = runs.reduce((sum, run) => sum + length(run.before) + length(run.after), 0);
  const all = before.length + after.length;
  const isReworded = all - changed > (SHARED_WORDS * all) / 2;
  const hunks = isReworded ? joinOver(runs, JOINED_OVER_WORDS) : [whole(before, after)];
  return hunks.map((hunk) => ({
    before: spanOf(before.slice(...hunk.before)),
    after: spanOf(after.slice(...hunk.after)),
  }));
}

function changedRuns(
  before: readonly Piece[],
  after: readonly Piece[],
  maxEditLength: number,
): Run[] {
  const changes = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength });
  if (changes === undefined) return [whole(before, after)];
  const runs: Run[] = [];
  let [old, fresh] = [0, 0];
  for (const { added, removed, count } of changes) {
    const run: Run = {
      before: [old, added ? old : old + count],
      after: [fresh, removed ? fresh : fresh + count],
    };
    if (added || removed) runs.push(run);
    [old, fresh] = [run.before[1], run.after[1]];
  }
  return joinOver(runs, 0);
}

/** Makes one of runs that follow each other with at most so many unchanged pieces between them. */
function joinOver(runs: readonly Run[], most: number): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.before[0] - last.before[1] <= most) {
      joined[joined.length - 1] = {
        before: [last.before[0], run.before[1]],
        after: [last.after[0], run.after[1]],
      };
    } else joined.push(run);
  }
  return joined;
}

function whole(before: readonly Piece[], after: readonly Piece[]): Run {
  return { before: [0, before.length], after: [0, after.length] };
}

function length([from, to]: Range): number {
  return to - from;
}

function keyOf({ key }: Piece): string {
  return key;
}

function sentencesOf({ text, sentenceStarts }: VersionText): Piece[] {
  return sentenceStarts.flatMap((start, at) => {
    const words = text.slice(start, sentenceStarts[at + 1] ?? text.length);
    const key = words.replace(/\s+/gu, " ").trim();
    return key === "" ? [] : [{ start, end: start + words.trimEnd().length, key }];
  });
}

function wordsOf(text: string, sentences: readonly Span[]): Piece[] {
  return sentences.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S+/gu)].map((word) => ({
      start: start + word.index,
      end: start + word.index + word[0].length,
      key: word[0],
    })),
  );
}

function spanOf(pieces: readonly Piece[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
