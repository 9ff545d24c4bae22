import { InputError } from "../../src/shared/errors";
import { printThresholds } from "./attribution/print-thresholds";
import { trainAttribution } from "./attribution/train-attribution";
import { trainAntecedents } from "./coreference/train-antecedents";
import { writeSynonyms } from "./synonyms/write-synonyms";
import { trainSyntax } from "./syntax/train-syntax";

/** In this order: the rankers learn from what the parser says, and pronouns are told by who speaks. */
const TRAINERS = {
  syntax: trainSyntax,
  attribution: trainAttribution,
  antecedents: trainAntecedents,
} as const;
const STEPS = {
  ...TRAINERS,
  thresholds: printThresholds,
  synonyms: writeSynonyms,
} as const;

const started = performance.now();
const say = (line: string): void => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`${seconds.padStart(5)} s  ${line}\n`);
};

const isStep = (name: string): name is keyof typeof STEPS => name in STEPS;

/**
 * `npm run train -- <folder> [syntax] [attribution] [antecedents]`: trains the models named, or all of them, and writes them to models/.
 * `npm run train -- <folder> synonyms` writes the synonyms of src/lexicon/ that come from WordNet, and reads nothing of the folder.
 * `npm run train -- <folder> thresholds` writes nothing: it prints the table that the rankers' thresholds are chosen from.
 */
function main([folder, ...names]: readonly string[]): void {
  const steps = names.length > 0 ? names : Object.keys(TRAINERS);
  const unknown = steps.find((name) => !isStep(name));
  if (folder === undefined || unknown !== undefined) {
    throw new InputError(
      `train: expected a folder with treebank/ and corpora/, and then ${Object.keys(STEPS).join(" or ")}${unknown ? `, found ${unknown}` : ""}`,
    );
  }
  for (const step of steps.filter(isStep)) STEPS[step](folder, say);
}

main(process.argv.slice(2));
