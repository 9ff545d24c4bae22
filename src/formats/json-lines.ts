import { InputError } from "../shared/errors";
import type { ArticleDocument } from "./document";
import { documentOfFields } from "./fields";
import { type JsonObject, readJsonObjects } from "./json-objects";

/** One line's document, or why there is none. */
export type JsonLine =
  | { readonly line: number; readonly document: ArticleDocument }
  | { readonly line: number; readonly error: InputError };

/**
 * Documents of a stream that holds one JSON object a line, with `text` and any field that front matter may have.
 * A line that cannot be read is given with its number (from 1) and the others go on. Empty lines are skipped.
 */
export async function* readJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<JsonLine> {
  for await (const read of readJsonObjects(bytes, name)) {
    if ("error" in read) {
      yield read;
      continue;
    }
    const { line, object } = read;
    try {
      yield { line, document: documentOfObject(object, `${name}:${line}`) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { line, error };
    }
  }
}

function documentOfObject({ text, ...fields }: JsonObject, where: string): ArticleDocument {
  if (typeof text !== "string") {
    throw new InputError(`${where}: text is missing; expected a string in the field "text".`);
  }
  return documentOfFields(fields, text, where);
}
