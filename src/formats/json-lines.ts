import { InputError } from "../shared/errors";
import { decodeText } from "./decode";
import type { ArticleDocument } from "./document";
import { documentOfFields } from "./fields";

/** One line's document, or why there is none. */
export type JsonLine =
  | { readonly line: number; readonly document: ArticleDocument }
  | { readonly line: number; readonly error: InputError };

const LINE_FEED = 0x0a;
/** A longer line is reported and skipped, so that memory does not depend on the input. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

/**
 * Documents of a stream that holds one JSON object a line, with `text` and any field that front matter may have.
 * A line that cannot be read is given with its number (from 1) and the others go on. Empty lines are skipped.
 */
export async function* readJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of linesOf(bytes)) {
    number += 1;
    try {
      if (line === null) {
        throw new InputError(`${name}:${number}: the line is longer than ${MAX_LINE_BYTES} bytes.`);
      }
      const document = documentOfLine(decodeText(line, `${name}:${number}`), `${name}:${number}`);
      if (document) yield { line: number, document };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { line: number, error };
    }
  }
}

function documentOfLine(line: string, where: string): ArticleDocument | null {
  if (line.trim() === "") return null;
  const value = parseJson(line, where);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError(`${where}: not an object; expected {"text": "…", "outlet": "…", …}.`);
  }
  const { text, ...fields } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== "string") {
    throw new InputError(`${where}: text is missing; expected a string in the field "text".`);
  }
  return documentOfFields(fields, text, where);
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError(`${where}: not JSON; expected one object a line.`, { cause });
  }
}

/** The lines of a stream without their line feeds; null stands for one that is too long. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= MAX_LINE_BYTES) parts.push(part);
    else parts = [];
  };
  const take = (): Uint8Array | null => {
    const line = length <= MAX_LINE_BYTES ? Buffer.concat(parts) : null;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let rest = chunk;
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      add(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    add(rest);
  }
  if (length > 0) yield take();
}
