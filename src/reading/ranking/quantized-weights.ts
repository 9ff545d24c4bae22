import { InputError } from "../../shared/errors";
import type { ByteReader, ByteWriter } from "../../syntax/bytes";
import type { FeatureVector } from "./feature-vector";
import type { Weights } from "./rankers";

const MOST_BITS = 24;
/** The scale is kept as a whole number of so many parts of 1. */
const SCALE_PARTS = 1_000_000;
const HIGHEST = 127;

/** A linear model as shipped: one byte a weight, in a table of a power of two; features whose hashes fall together share one. */
export class QuantizedWeights implements Weights {
  readonly #table: Int8Array;
  readonly #mask: number;

  /** @param scale what a weight of 1 in the table stands for. */
  constructor(
    table: Int8Array,
    readonly scale: number,
  ) {
    this.#table = table;
    this.#mask = table.length - 1;
  }

  score({ keys, length }: FeatureVector): number {
    let sum = 0;
    for (let at = 0; at < length; at += 1) sum += this.#table[(keys[at] ?? 0) & this.#mask] ?? 0;
    return sum * this.scale;
  }

  /** Rounds weights to bytes; the few that lie beyond `most` become `most`. */
  static of(weights: Float32Array, most: number): QuantizedWeights {
    const scale = Math.round((most / HIGHEST) * SCALE_PARTS) / SCALE_PARTS;
    const table = Int8Array.from(weights, (weight) =>
      Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(weight / scale))),
    );
    return new QuantizedWeights(table, scale);
  }

  write(out: ByteWriter): void {
    out.number(Math.log2(this.#table.length));
    out.number(Math.round(this.scale * SCALE_PARTS));
    for (const weight of this.#table) out.byte(weight & 255);
  }

  /** Throws InputError where the bytes end too early or the size makes no sense. */
  static read(input: ByteReader): QuantizedWeights {
    const bits = input.number();
    if (bits > MOST_BITS)
      throw new InputError(`model file: expected at most 2^${MOST_BITS} weights, found 2^${bits}`);
    const scale = input.number() / SCALE_PARTS;
    return new QuantizedWeights(Int8Array.from(input.bytes(1 << bits)), scale);
  }
}
