import { InputError } from "../shared/errors";
import { decodeText } from "./decode";

/** A JSON object with its fields, not yet checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One line's object, or why there is none. */
export type JsonObjectLine =
  | { readonly line: number; readonly object: JsonObject }
  | { readonly line: number; readonly error: InputError };

const LINE_FEED = 0x0a;
/** A longer line is reported and skipped, so that memory does not depend on the input. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

/**
 * The objects of a stream that holds one JSON object a line. A line that cannot be read is given with its number (from 1)
 * and the others go on. Empty lines are skipped.
 * @param name of the stream, for messages: `name:line`.
 */
export async function* readJsonObjects(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<JsonObjectLine> {
  let line = 0;
  for await (const content of linesOf(bytes)) {
    line += 1;
    const where = `${name}:${line}`;
    try {
      if (content === null) {
        throw new InputError(`${where}: the line is longer than ${MAX_LINE_BYTES} bytes.`);
      }
      const object = objectOf(decodeText(content, where), where);
      if (object) yield { line, object };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { line, error };
    }
  }
}

function objectOf(line: string, where: string): JsonObject | null {
  if (line.trim() === "") return null;
  const value = parseJson(line, where);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as JsonObject;
  }
  throw new InputError(`${where}: not an object; expected {"text": "…", …}.`);
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
