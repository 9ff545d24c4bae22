import { type Document, parseDocument } from "yaml";
import { InputError } from "../shared/errors";
import { decodeText } from "./decode";
import { type ArticleDocument, documentOfText } from "./document";
import { documentOfFields } from "./fields";

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING_FENCE = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads a text file that may open with front matter: YAML between two lines of three hyphens, with any of the fields outlet,
 * url, headline, byline, published, language, status, dateline, topics, keywords, section. Without it the whole file is the article's text.
 * @param name of the file, for messages.
 * @throws InputError where bytes are no text, the YAML is broken, or a field is unknown or holds something else than expected.
 */
export function parseFrontMatter(source: Uint8Array | string, name: string): ArticleDocument {
  const content =
    typeof source === "string" ? source.replace(/^\uFEFF/u, "") : decodeText(source, name);
  const opening = FENCE.exec(content);
  if (!opening) return documentOfText(content);
  const afterOpening = content.slice(opening[0].length);
  const closing = CLOSING_FENCE.exec(afterOpening);
  if (!closing) {
    throw new InputError(
      `${name}: front matter is not closed; expected a line of three hyphens after it.`,
    );
  }
  const fields = parseYaml(afterOpening.slice(0, closing.index), name);
  const body = afterOpening.slice(closing.index + closing[0].length);
  return documentOfFields(fields, body.replace(/^(?:[ \t]*\r?\n)+/u, "").trimEnd(), name);
}

function parseYaml(yaml: string, name: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(yaml, { prettyErrors: true });
  const [fault] = document.errors;
  if (fault) {
    throw new InputError(`${name}: front matter is not YAML: ${fault.message.split("\n")[0]}`, {
      cause: fault,
    });
  }
  const value = expanded(document, name);
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new InputError(
      `${name}: front matter holds no fields; expected lines such as "outlet: Name".`,
    );
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Aliases are bounded, so that a few lines cannot expand into millions of values. */
function expanded(document: Document.Parsed, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch (cause) {
    throw new InputError(
      `${name}: front matter refers to itself too often; expected plain fields.`,
      {
        cause,
      },
    );
  }
}
