import { addAbortSignal } from "node:stream";
import type { ArticleDocument } from "../formats/document";
import { parseFrontMatter } from "../formats/front-matter";
import { readJsonLines } from "../formats/json-lines";
import { LimitError } from "../shared/errors";
import type { ArticleSource } from "./article-sources";
import { inputErrorOf } from "./input";
import { recogniseForm } from "./recognise-form";

/** More than the longest text and its front matter take, in any encoding. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Who follows the reading of a source, and may end it. */
export interface ReadingOptions {
  /** Is told how many bytes were read each time. */
  readonly onBytes?: (count: number) => void;
  /** Ends the reading, also where it waits for bytes; the source then gives an error at most. */
  readonly stop?: AbortSignal;
}

/** An article of a source, or why it could not be had. */
export type ReadDocument =
  | { readonly name: string; readonly document: ArticleDocument }
  | { readonly name: string; readonly error: unknown };

/**
 * The articles of a source, one after another; of JSON lines never more than one is held. What is wrong with one of them
 * is given in its place, and the others go on.
 */
export async function* readDocuments(
  source: ArticleSource,
  { onBytes, stop }: ReadingOptions = {},
): AsyncGenerator<ReadDocument> {
  const { name } = source;
  try {
    const stream = source.bytes();
    if (stop) addAbortSignal(stop, stream);
    const bytes = onBytes ? counted(stream, onBytes) : stream;
    const { form, all } =
      source.form === null ? await recogniseForm(bytes) : { form: source.form, all: bytes };
    if (form === "text") {
      yield { name, document: parseFrontMatter(await readWhole(all, name), name) };
      return;
    }
    for await (const line of readJsonLines(all, name))
      yield { name: `${name}:${line.line}`, ...line };
  } catch (error) {
    yield { name, error: inputErrorOf(name, error) };
  }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function readWhole(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MAX_BYTES) {
      throw new LimitError(
        `${name}: the file is larger than ${MAX_BYTES} bytes; expected one article.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
