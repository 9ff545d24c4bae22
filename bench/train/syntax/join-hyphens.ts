import type { TreebankSentence } from "./conllu";

/**
 * The treebanks split "peer-reviewed" in three, while news text is read with such words whole. So the models learn from
 * both: this gives a sentence's second form, with its hyphenated words joined, or null where there is none to join.
 */
export function joinHyphens(sentence: TreebankSentence): TreebankSentence | null {
  const runs = hyphenRuns(sentence).filter((run) => headsOutside(sentence, run).length === 1);
  if (runs.length === 0) return null;
  // For every word of the joined sentence: the word that stands for it, and its spelling.
  const kept: { readonly from: number; readonly word: string; readonly isJoined: boolean }[] = [];
  const place = new Map<number, number>();
  for (let at = 0; at < sentence.words.length; at += 1) {
    const run = runs.find(([start]) => start === at);
    const end = run?.[1] ?? at;
    const from = run === undefined ? at : (headsOutside(sentence, run)[0] ?? at);
    for (let old = at; old <= end; old += 1) place.set(old, kept.length);
    const word = sentence.words.slice(at, end + 1).join("");
    kept.push({ from, word, isJoined: run !== undefined });
    at = end;
  }
  const isModifier = (at: number) => /^(amod|compound)$/.test(sentence.relations[at] ?? "");
  const becomesAdjective = kept.map(
    ({ from, isJoined }) =>
      isJoined && isModifier(from) && !(sentence.tags[from] ?? "").startsWith("NNP"),
  );
  const choose = (column: readonly string[], adjective?: string) =>
    kept.map(
      ({ from }, at) => (becomesAdjective[at] ? adjective : undefined) ?? column[from] ?? "_",
    );
  return {
    ...sentence,
    words: kept.map(({ word }) => word),
    lemmas: kept.map(({ from, word, isJoined }) =>
      isJoined ? word.toLowerCase() : (sentence.lemmas[from] ?? word),
    ),
    upos: choose(sentence.upos, "ADJ"),
    tags: choose(sentence.tags, "JJ"),
    heads: kept.map(({ from }) => place.get(sentence.heads[from] ?? -1) ?? -1),
    relations: choose(sentence.relations, "amod"),
    joined: kept.map(({ from }) => sentence.joined[from] ?? false),
  };
}

/** First and last words of the stretches that hyphens hold together. */
export function hyphenRuns(sentence: TreebankSentence): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 1; at + 1 < sentence.words.length; at += 1) {
    const holds = sentence.tags[at] === "HYPH" && sentence.joined[at - 1] && sentence.joined[at];
    if (!holds) continue;
    const last = runs.at(-1);
    if (last?.[1] === at - 1) last[1] = at + 1;
    else runs.push([at - 1, at + 1]);
  }
  return runs;
}

function headsOutside(
  sentence: TreebankSentence,
  [start, end]: readonly [number, number],
): number[] {
  const found: number[] = [];
  for (let at = start; at <= end; at += 1) {
    const head = sentence.heads[at] ?? -1;
    if (head < start || head > end) found.push(at);
  }
  return found;
}
