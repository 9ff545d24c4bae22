import { readFileSync } from "node:fs";

/** A sentence of a treebank: parallel columns, one entry a word. */
export interface TreebankSentence {
  readonly document: string;
  /** Whether a new paragraph begins with it. */
  readonly opensParagraph: boolean;
  /** The words as they were written. */
  readonly text: string;
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly tags: readonly string[];
  /** Index of the head among the words, or -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Whether no space follows the word. */
  readonly joined: readonly boolean[];
}

/** Reads a CoNLL-U file. Ranges of contracted words and empty nodes are left out: the tree stands on the single words. */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = "";
  for (const block of readFileSync(path, "utf8").split(/\n\n/)) {
    document = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? document;
    const rows = block
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const column = (index: number) => rows.map((row) => row[index] ?? "_");
    sentences.push({
      document,
      opensParagraph: /^# newpar/m.test(block),
      text: /^# text = (.*)$/m.exec(block)?.[1] ?? "",
      words: column(1),
      lemmas: column(2),
      upos: column(3),
      tags: column(4),
      heads: column(6).map((head) => Number(head) - 1),
      relations: column(7),
      joined: column(9).map((notes) => notes.includes("SpaceAfter=No")),
    });
  }
  return sentences;
}
