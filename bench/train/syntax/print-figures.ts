import { join } from "node:path";
import { InputError } from "../../../src/shared/errors";
import { loadSyntax } from "../../../src/syntax/load-model";
import type { SyntaxModel } from "../../../src/syntax/syntax-model";
import { readTreebank } from "./conllu";
import { figuresLine, syntaxFigures } from "./figures";
import { segmentationFigures } from "./segmentation";

/**
 * Scores a model, and beside it the tokeniser and the sentence splitter, on the development parts of the treebanks in
 * `<folder>/treebank`; a line each.
 */
export function devFigures(model: SyntaxModel, folder: string): string[] {
  const treebank = (name: string) => readTreebank(join(folder, "treebank", `${name}.conllu`));
  const gum = treebank("en_gum-dev");
  const sets = {
    "EWT dev": treebank("en_ewt-dev"),
    "GUM dev": gum,
    "GUM news": gum.filter((sentence) => sentence.document.startsWith("GUM_news")),
  };
  return Object.entries(sets).map(([name, set]) =>
    figuresLine(name, syntaxFigures(model, set), segmentationFigures(set)),
  );
}

if (require.main === module) {
  const folder = process.argv[2];
  if (folder === undefined)
    throw new InputError("print-figures: expected the folder that holds treebank/*.conllu");
  const before = performance.now();
  const model = loadSyntax();
  process.stdout.write(`loaded in ${(performance.now() - before).toFixed(0)} ms\n`);
  for (const line of devFigures(model, folder)) process.stdout.write(`${line}\n`);
}
