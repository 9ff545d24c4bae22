import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { InputError, NotFoundError } from "../shared/errors";

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

const wordings: ReadonlyMap<unknown, string> = new Map([
  ["EISDIR", "is a folder; expected a file"],
  ["EACCES", "may not be read"],
  ["ERR_FS_FILE_TOO_LARGE", "is too large to be read at once"],
]);

/** What went wrong when a file was opened, in words. */
export function inputErrorOf(path: string, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new NotFoundError(`${path}: there is no such file`, { cause: error });
  }
  const wording = wordings.get(code) ?? `cannot be read: ${error}`;
  return new InputError(`${path}: ${wording}`, { cause: error });
}
