import { ByteReader, ByteWriter } from "../../syntax/bytes";
import { openModel, sealModel } from "../../syntax/model-envelope";
import { QuantizedWeights } from "./quantized-weights";
import type { Rankers } from "./rankers";

/** The digit rises with every change of the layout or of a feature template. */
const MAGIC = "HEARSAY-ATTRIBUTION-2\n";

/** Rankers as they are shipped. */
export interface QuantizedRankers extends Rankers {
  readonly cue: QuantizedWeights;
  readonly source: QuantizedWeights;
  readonly content: QuantizedWeights;
}

/** The bytes of a model file. */
export function encodeRankers({ cue, source, content }: QuantizedRankers): Uint8Array {
  const out = new ByteWriter();
  for (const weights of [cue, source, content]) weights.write(out);
  return sealModel(MAGIC, out.take());
}

/** Throws InputError for bytes that are no such model file, of another version, or damaged. */
export function decodeRankers(file: Uint8Array): QuantizedRankers {
  const input = new ByteReader(openModel(MAGIC, file));
  const next = () => QuantizedWeights.read(input);
  return { cue: next(), source: next(), content: next() };
}
