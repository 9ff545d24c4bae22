import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Readable } from "node:stream";
import { InputError } from "../shared/errors";
import { inputErrorOf, inputName, STDIN } from "./input";

/** In which form articles come: one as text with front matter, or one a line as JSON. */
export type ArticleForm = "text" | "json-lines";

/** Something to read articles from. */
export interface ArticleSource {
  /** What messages call it. */
  readonly name: string;
  /** Null where only its beginning tells. */
  readonly form: ArticleForm | null;
  /** In bytes; null where it is not known beforehand. */
  readonly size: number | null;
  /** Opens it. */
  bytes(): Readable;
}

const forms: ReadonlyMap<string, ArticleForm> = new Map([
  [".txt", "text"],
  [".md", "text"],
  [".jsonl", "json-lines"],
  [".ndjson", "json-lines"],
]);

const EXPECTED = `expected ${[...forms.keys()].join(", ")}`;

const formOf = (path: string): ArticleForm | undefined => forms.get(extname(path).toLowerCase());

/**
 * What a path on the command line stands for: standard input for "-", a file, or all files of articles below a folder,
 * however deep, in the order of their names. Below a folder, other files and names that begin with a dot are passed over.
 * @throws NotFoundError where there is nothing
 * @throws InputError for a file of another kind and a folder without articles
 */
export async function articleSources(path: string): Promise<readonly ArticleSource[]> {
  if (path === STDIN) {
    return [{ name: inputName(path), form: null, size: null, bytes: () => process.stdin }];
  }
  const status = await stat(path).catch((error: unknown) => {
    throw inputErrorOf(path, error);
  });
  if (status.isDirectory()) {
    const sources = await sourcesBelow(path);
    if (sources.length > 0) return sources;
    throw new InputError(`${path}: the folder holds no articles; ${EXPECTED}`);
  }
  const form = formOf(path);
  if (form !== undefined) return [fileSource(path, form, status.size)];
  throw new InputError(`${path}: not a kind of file that holds articles; ${EXPECTED}`);
}

async function sourcesBelow(folder: string): Promise<readonly ArticleSource[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const sources: ArticleSource[] = [];
  for (const entry of entries) sources.push(...(await sourcesOf(folder, entry)));
  return sources;
}

async function sourcesOf(folder: string, entry: Dirent): Promise<readonly ArticleSource[]> {
  if (entry.name.startsWith(".")) return [];
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return sourcesBelow(path);
  const form = formOf(path);
  if (form === undefined || !entry.isFile()) return [];
  return [fileSource(path, form, (await stat(path)).size)];
}

function fileSource(path: string, form: ArticleForm, size: number): ArticleSource {
  return { name: path, form, size, bytes: () => createReadStream(path) };
}
