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
import { trainTagger } from "./train-tagger";
import { trainTwoWayParser } from "./train-two-way-parser";
import { lemmaExamples, parsedSentences, symbolsOf, taggedSentences } from "./treebank-examples";

/** About eight minutes of one core. Everything is seeded: the same treebank gives the same bytes. */
const SETTINGS = {
  tagger: { epochs: 5, folds: 4, foldEpochs: 3, margin: 10, floor: 1, seed: 7 },
  parserFolds: 4,
  backward: { epochs: 5, closeAfter: 2, mostSteps: 220_000, mostRelations: 70_000 },
  forward: { epochs: 10, closeAfter: 3, mostSteps: 380_000, mostRelations: 120_000 },
  parsers: { margin: 25, floor: 1, seed: 3 },
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
  const both = { ...SETTINGS.parsers, relations: symbols.relations.length };
  const parser = trainTwoWayParser(
    parsedSentences(gold, tagger.heldOut, symbols, SETTINGS.parserFolds),
    words,
    {
      backward: { ...both, ...SETTINGS.backward },
      forward: { ...both, ...SETTINGS.forward },
      kinds: symbols.tags.kinds,
      folds: SETTINGS.parserFolds,
      onModel: say,
    },
  );
  const file = encodeModel({
    ...symbols,
    clusters,
    models: [
      ...[tagger.words, tagger.first, tagger.second],
      ...[parser.backward.steps, parser.backward.relations],
      ...[parser.forward.steps, parser.forward.relations],
    ],
    lemmatiser: trainLemmatiser(lemmaExamples(gold, symbols)),
  });
  const path = resolve(MODEL_FILE);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file);
  say(`${path}: ${file.length} bytes`);
  for (const line of devFigures(readModel(path), folder)) say(line);
}
