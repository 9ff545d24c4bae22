import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ByteReader, ByteWriter } from "../../../syntax/bytes";
import { findModel } from "../../../syntax/find-model";
import { openModel, sealModel } from "../../../syntax/model-envelope";
import { QuantizedWeights } from "../../ranking/quantized-weights";

/** Where the model lies in the package. */
export const ANTECEDENTS_FILE = join("models", "english-antecedents.bin");

/** The digit rises with every change of the layout or of a feature template. */
const MAGIC = "HEARSAY-ANTECEDENTS-1\n";

let loaded: QuantizedWeights | null = null;

/** The ranker of antecedents that comes with the package, read at the first call. Throws NotFoundError or InputError. */
export function loadAntecedentRanker(): QuantizedWeights {
  loaded ??= decodeAntecedentRanker(readFileSync(findModel(ANTECEDENTS_FILE)));
  return loaded;
}

/** The bytes of a model file. */
export function encodeAntecedentRanker(weights: QuantizedWeights): Uint8Array {
  const out = new ByteWriter();
  weights.write(out);
  return sealModel(MAGIC, out.take());
}

/** Throws InputError for bytes that are no such model file, of another version, or damaged. */
export function decodeAntecedentRanker(file: Uint8Array): QuantizedWeights {
  return QuantizedWeights.read(new ByteReader(openModel(MAGIC, file)));
}
