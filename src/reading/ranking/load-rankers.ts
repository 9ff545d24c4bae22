import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findModel } from "../../syntax/find-model";
import type { Rankers } from "./rankers";
import { decodeRankers } from "./rankers-file";

/** Where the model lies in the package. */
export const RANKERS_FILE = join("models", "english-attribution.bin");

let loaded: Rankers | null = null;

/** The rankers that come with the package, read at the first call. Throws NotFoundError or InputError. */
export function loadRankers(): Rankers {
  loaded ??= decodeRankers(readFileSync(findModel(RANKERS_FILE)));
  return loaded;
}
