import { InputError } from "../../src/shared/errors";
import { trainAttribution } from "./attribution/train-attribution";
import { trainSyntax } from "./syntax/train-syntax";

/** In this order: the rankers learn from what the parser says. */
const TRAINERS = { syntax: trainSyntax, attribution: trainAttribution } as const;

const started = performance.now();
const say = (line: string): void => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`${seconds.padStart(5)} s  ${line}\n`);
};

const isModel = (name: string): name is keyof typeof TRAINERS => name in TRAINERS;

/** `npm run train -- <folder> [syntax] [attribution]`: trains the models named, or all of them, and writes them to models/. */
function main([folder, ...names]: readonly string[]): void {
  const models = names.length > 0 ? names : Object.keys(TRAINERS);
  const unknown = models.find((name) => !isModel(name));
  if (folder === undefined || unknown !== undefined) {
    throw new InputError(
      `train: expected a folder with treebank/ and corpora/, and then ${Object.keys(TRAINERS).join(" or ")}${unknown ? `, found ${unknown}` : ""}`,
    );
  }
  for (const model of models.filter(isModel)) TRAINERS[model](folder, say);
}

main(process.argv.slice(2));
