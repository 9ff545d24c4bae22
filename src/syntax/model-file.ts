import { ByteReader, ByteWriter } from "./bytes";
import { ClusterTable } from "./cluster-table";
import { Lemmatiser } from "./lemmatiser";
import { openModel, sealModel } from "./model-envelope";
import { PackedModel, type WeightRow } from "./packed-model";
import { SyntaxModel } from "./syntax-model";
import { TagSet } from "./tag-set";

/** First characters of a model file; the digit rises with every change of the layout or of a feature template. */
const MAGIC = "HEARSAY-SYNTAX-2\n";

/** A linear model's rows on their way into a file. */
export interface LinearModelRows {
  readonly classes: number;
  readonly rows: Iterable<WeightRow>;
}

/** What training hands over. */
export interface TrainedParts {
  readonly tags: TagSet;
  readonly relations: readonly string[];
  /** Distinct keys of words, and their classes (see ClusterTable) alongside. */
  readonly clusters: { readonly keys: Int32Array; readonly values: Int32Array };
  /** The tagger's words, first and second pass; then the parsers', backward and forward: steps and relations. */
  readonly models: readonly LinearModelRows[];
  readonly lemmatiser: Lemmatiser;
}

/** The bytes of a model file: magic, checksum, and everything else deflated. */
export function encodeModel(parts: TrainedParts): Uint8Array {
  const out = new ByteWriter();
  out.text(JSON.stringify({ tags: parts.tags.names, relations: parts.relations }));
  const order = [...parts.clusters.keys.keys()].sort(
    (one, other) =>
      ((parts.clusters.keys[one] ?? 0) >>> 0) - ((parts.clusters.keys[other] ?? 0) >>> 0),
  );
  out.sortedKeys(order.map((at) => parts.clusters.keys[at] ?? 0));
  for (const at of order) out.number(parts.clusters.values[at] ?? 0);
  for (const model of parts.models) PackedModel.write(out, model.classes, model.rows);
  parts.lemmatiser.write(out);
  return sealModel(MAGIC, out.take());
}

/** Throws InputError for bytes that are no model file, of another version, or damaged. */
export function decodeModel(file: Uint8Array): SyntaxModel {
  const input = new ByteReader(openModel(MAGIC, file));
  const names = JSON.parse(input.text()) as { tags: string[]; relations: string[] };
  const clusterKeys = input.sortedKeys();
  const clusters = new ClusterTable(
    clusterKeys,
    Int32Array.from(clusterKeys, () => input.number()),
  );
  return new SyntaxModel({
    tags: new TagSet(names.tags),
    relations: names.relations,
    clusters,
    tagger: {
      words: PackedModel.read(input),
      first: PackedModel.read(input),
      second: PackedModel.read(input),
    },
    backward: { steps: PackedModel.read(input), relations: PackedModel.read(input) },
    forward: { steps: PackedModel.read(input), relations: PackedModel.read(input) },
    lemmatiser: Lemmatiser.read(input),
  });
}
