import type { SyntaxModel } from "../../../src/syntax/syntax-model";
import type { TreebankSentence } from "./conllu";
import type { SegmentationFigures } from "./segmentation";

/** How well a model does on gold tokens; shares from 0 to 1. */
export interface SyntaxFigures {
  readonly words: number;
  readonly tags: number;
  readonly universalTags: number;
  readonly lemmas: number;
  /** Unlabelled and labelled attachment, punctuation and relation subtypes counted. */
  readonly attachment: number;
  readonly labelled: number;
  readonly wordsPerCpuSecond: number;
}

/** Scores a model against gold trees. The speed is that of tagging, lemmatising and parsing together. */
export function syntaxFigures(
  model: SyntaxModel,
  gold: readonly TreebankSentence[],
): SyntaxFigures {
  const before = process.cpuUsage();
  const results = gold.map((sentence) => model.analyse(sentence.words));
  const cost = process.cpuUsage(before);
  const right = { tags: 0, universalTags: 0, lemmas: 0, attachment: 0, labelled: 0 };
  let words = 0;
  gold.forEach((sentence, index) => {
    const found = results[index];
    if (found === undefined) return;
    words += sentence.words.length;
    for (let at = 0; at < sentence.words.length; at += 1) {
      const tag = found.tags[at] ?? "";
      const relation = found.relations[at] ?? "";
      const lemma = found.lemmas[at] ?? "";
      const attached = found.heads[at] === sentence.heads[at];
      if (tag === sentence.tags[at]) right.tags += 1;
      if (found.universalTags[at] === sentence.upos[at]) right.universalTags += 1;
      if (lemma === sentence.lemmas[at]) right.lemmas += 1;
      if (attached) right.attachment += 1;
      if (attached && relation === sentence.relations[at]) right.labelled += 1;
    }
  });
  return {
    words,
    tags: right.tags / words,
    universalTags: right.universalTags / words,
    lemmas: right.lemmas / words,
    attachment: right.attachment / words,
    labelled: right.labelled / words,
    wordsPerCpuSecond: Math.round((words * 1e6) / (cost.user + cost.system)),
  };
}

/** One line of the table of figures. */
export function figuresLine(
  name: string,
  figures: SyntaxFigures,
  segmentation: SegmentationFigures,
): string {
  const share = (value: number) => (100 * value).toFixed(2);
  return [
    name.padEnd(10),
    `words ${figures.words}`,
    `XPOS ${share(figures.tags)}`,
    `UPOS ${share(figures.universalTags)}`,
    `lemma ${share(figures.lemmas)}`,
    `UAS ${share(figures.attachment)}`,
    `LAS ${share(figures.labelled)}`,
    `${figures.wordsPerCpuSecond} words/CPU s`,
    `token F1 ${share(segmentation.words)}`,
    `sentence F1 ${share(segmentation.sentences)}`,
  ].join("  ");
}
