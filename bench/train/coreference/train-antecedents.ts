import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  ANTECEDENTS_FILE,
  encodeAntecedentRanker,
} from "../../../src/reading/mentions/antecedents/antecedent-ranker";
import { QuantizedWeights } from "../../../src/reading/ranking/quantized-weights";
import { NotFoundError } from "../../../src/shared/errors";
import { readGoldEntities } from "../../eval/coreference/gold-entities";
import { antecedentCases } from "./antecedent-cases";
import { learnAntecedents } from "./learn-antecedents";

/** Number of weights as a power of two, and the highest weight that a byte stands for. */
const SETTINGS = { bits: 17, highest: 1.5, seed: 5 } as const;

/** Trains the ranker of antecedents on the treebank's train part. Throws NotFoundError where there is none. */
export function trainAntecedents(folder: string, say: (line: string) => void): void {
  const documents = readGoldEntities(folder)?.filter(({ part }) => part === "train") ?? [];
  if (documents.length === 0)
    throw new NotFoundError(`${folder}: expected treebank/en_gum-train.conllu`);
  const cases = documents.flatMap(antecedentCases);
  say(`${cases.length} pronouns in ${documents.length} documents`);
  const { bits, highest, seed } = SETTINGS;
  const file = encodeAntecedentRanker(
    QuantizedWeights.of(learnAntecedents(cases, bits, seed).weights, highest),
  );
  const path = resolve(ANTECEDENTS_FILE);
  writeFileSync(path, file);
  say(`${path}: ${file.length} bytes`);
}
