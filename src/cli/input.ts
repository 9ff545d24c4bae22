import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { HearsayError, InputError, NotFoundError } from "../shared/errors";

/** What stands for standard input on the command line. */
export const STDIN = "-";

/** What an input is called in messages. */
export function inputName(path: string): string {
  return path === STDIN ? "standard input" : path;
}

/**
 * All bytes of a file, or of standard input for "-".
 * @throws NotFoundError where there is no such file
 * @throws InputError where it is a folder or may not be read
 */
export function readInput(path: string): Promise<Buffer> {
  if (path === STDIN) return buffer(process.stdin);
  return readFile(path).catch((error: unknown) => {
    throw inputErrorOf(path, error);
  });
}

const wordings: ReadonlyMap<string, string> = new Map([
  ["EISDIR", "is a folder; expected a file"],
  ["EACCES", "may not be read"],
  ["ERR_FS_FILE_TOO_LARGE", "is too large to be read at once"],
]);

/** An error of the system about a file, in words for whoever named the file; any other error as it is. */
export function inputErrorOf(path: string, error: unknown): unknown {
  if (error instanceof HearsayError || !(error instanceof Error)) return error;
  if (!("code" in error && typeof error.code === "string")) return error;
  if (error.code === "ENOENT" || error.code === "ENOTDIR") {
    return new NotFoundError(`${path}: there is no such file`, { cause: error });
  }
  const wording = wordings.get(error.code) ?? `cannot be read: ${error.message}`;
  return new InputError(`${path}: ${wording}`, { cause: error });
}
