import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ClusterTable } from "../../../src/syntax/cluster-table";
import { MODEL_FILE, readModel } from "../../../src/syntax/load-model";
import { encodeModel } from "../../../src/syntax/model-file";
import { WordFeatures } from "../../../src/syntax/word-features";
import { wordClusters } from "./clusters";
import { readTreebank } from "./conllu";
import { joinHyphens } from "./join-hyphens";
import { devFigures } from "./print-figures";
import { trainLemmatiser } from "./train-lemmatiser";
import { trainParser } from "./train-parser";
import { trainTagger } from "./train-tagger";
import { lemmaExamples, parsedSentences, symbolsOf, taggedSentences } from "./treebank-examples";

/** About seven minutes of one core. Everything is seeded: the same treebank gives the same bytes. */
const SETTINGS = {
  tagger: { epochs: 5, folds: 4, foldEpochs: 3, margin: 10, floor: 1, seed: 7 },
  parser: { epochs: 12, margin: 25, floor: 2, seed: 3 },
} as const;
const LONGEST = 1000;

/** Trains tagger, parser and lemmatiser on a folder's treebanks and writes the model file. */
export function trainSyntax(folder: string, say: (line: string) => void): void {
  const treebank = (name: string) => readTreebank(join(folder, "treebank", `${name}.conllu`));
  const gold = [...treebank("en_ewt-train"), ...treebank("en_gum-train")].flatMap((sentence) => {
    const joined = joinHyphens(sentence);
    return joined === null ? [sentence] : [sentence, joined];
  });
  const symbols = symbolsOf(gold);
  say(
    `${gold.length} sentences, ${symbols.tags.names.length} tags, ${symbols.relations.length} relations`,
  );
  const clusters = wordClusters();
  say(`classes of ${clusters.keys.length} words`);
  const words = new WordFeatures(LONGEST, new ClusterTable(clusters.keys, clusters.values));
  const tagger = trainTagger(taggedSentences(gold, symbols, SETTINGS.tagger.folds), words, {
    ...SETTINGS.tagger,
    tags: symbols.tags.names.length,
    onModel: say,
  });
  const parser = trainParser(parsedSentences(gold, tagger.heldOut, symbols), words, {
    ...SETTINGS.parser,
    relations: symbols.relations.length,
    kinds: symbols.tags.kinds,
    onEpoch: (epoch) => say(`parser, epoch ${epoch + 1}`),
  });
  const file = encodeModel({
    ...symbols,
    clusters,
    models: [tagger.first, tagger.second, parser.steps, parser.relations],
    lemmatiser: trainLemmatiser(lemmaExamples(gold, symbols)),
  });
  const path = resolve(MODEL_FILE);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file);
  say(`${path}: ${file.length} bytes`);
  for (const line of devFigures(readModel(path), folder)) say(line);
}
