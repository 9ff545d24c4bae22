import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../shared/errors";
import { findModel } from "./find-model";
import { decodeModel } from "./model-file";
import type { Syntax, SyntaxModel } from "./syntax-model";

/** Where the model lies in the package. */
export const MODEL_FILE = join("models", "english-syntax.bin");

let loaded: SyntaxModel | null = null;

/** The English model that comes with the package, read at the first call. Throws NotFoundError or InputError. */
export function loadSyntax(): SyntaxModel {
  loaded ??= readModel(findModel(MODEL_FILE));
  return loaded;
}

/** Reads a model file. Throws InputError, naming the file, where it is damaged or of another version. */
export function readModel(path: string): SyntaxModel {
  try {
    return decodeModel(readFileSync(path));
  } catch (error) {
    throw new InputError(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Tags, lemmas and dependency tree of one sentence's words, by the model that comes with the package. */
export function analyseSyntax(words: readonly string[]): Syntax {
  return loadSyntax().analyse(words);
}
