import { InputError } from "../shared/errors";
import { nearest } from "../shared/nearest";
import { PubStatus } from "../shared/vocabulary";
import { type ArticleDocument, type DocumentTopic, documentOfText } from "./document";
import { parseInstant } from "./instant";

/** What a field sets. `bylines` and others go by the names of front matter and by those of the API. */
type FieldReader = (
  value: unknown,
  where: string,
  /** What earlier fields have set. */
  document: ArticleDocument,
) => Partial<ArticleDocument>;

const readers: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ["outlet", (value, where) => ({ outlet: words(value, where) })],
  ["url", (value, where) => ({ url: webAddress(value, where) })],
  ["headline", (value, where) => ({ headline: words(value, where) })],
  ["byline", (value, where) => ({ bylines: list(value, where) })],
  ["bylines", (value, where) => ({ bylines: list(value, where) })],
  ["dateline", (value, where) => ({ dateline: words(value, where) })],
  ["published", (value, where) => ({ publishedAt: instant(value, where) })],
  ["publishedAt", (value, where) => ({ publishedAt: instant(value, where) })],
  ["language", (value, where) => ({ language: languageTag(value, where) })],
  ["status", (value, where) => ({ pubStatus: status(value, where) })],
  ["pubStatus", (value, where) => ({ pubStatus: status(value, where) })],
  ["topics", adding((value, where) => topics(value, where, "topic"))],
  ["keywords", adding((value, where) => topics(parted(value), where, "keyword"))],
  ["section", adding((value, where) => topics(value, where, "section"))],
]);

/**
 * A document from named values, as front matter and JSON lines give them. An empty value counts as none.
 * @param where the file, and the line if there is one, for messages.
 * @throws InputError naming the field, what it held and what was expected.
 */
export function documentOfFields(
  fields: Readonly<Record<string, unknown>>,
  text: string,
  where: string,
): ArticleDocument {
  let document = documentOfText(text);
  for (const [name, value] of Object.entries(fields)) {
    const read = readers.get(name);
    if (!read) throw unknownField(name, where);
    if (value !== null && value !== undefined && value !== "") {
      document = { ...document, ...read(value, `${where}: ${name}`, document) };
    }
  }
  return document;
}

function unknownField(name: string, where: string): InputError {
  const known = [...readers.keys()];
  const near = nearest(name, known);
  const hint = near === null ? "" : ` Did you mean "${near}"?`;
  return new InputError(
    `${where}: unknown field ${JSON.stringify(name)}.${hint} Known are ${known.join(", ")}.`,
  );
}

function words(value: unknown, where: string): string {
  if (typeof value === "string") return value.replace(/\s+/gu, " ").trim();
  // YAML reads an unquoted headline of digits alone as a number.
  if (typeof value === "number") return String(value);
  throw expected(where, value, "text");
}

function list(value: unknown, where: string): string[] {
  return (Array.isArray(value) ? value : [value]).map((item) => words(item, where));
}

/** Several fields give topics; each adds its own. */
function adding(read: (value: unknown, where: string) => DocumentTopic[]): FieldReader {
  return (value, where, document) => ({ topics: [...document.topics, ...read(value, where)] });
}

/** One name or several; an object tells scheme and code, too. */
function topics(value: unknown, where: string, scheme: string): DocumentTopic[] {
  return (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    typeof item === "object" && item !== null
      ? codedTopic(item, where, scheme)
      : { name: words(item, where), scheme, code: null },
  );
}

function codedTopic(item: object, where: string, usual: string): DocumentTopic {
  const { name, scheme = usual, code = null, ...rest } = item as Record<string, unknown>;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw expected(where, item, "name, scheme and code");
  return {
    name: words(name, `${where}: name`),
    scheme: words(scheme, `${where}: scheme`),
    code: code === null ? null : words(code, `${where}: code`),
  };
}

/** Keywords may stand in one line, as web pages have them (schema.org keywords, HTML meta). */
function parted(value: unknown): unknown {
  return typeof value === "string" ? value.split(/[,;]/u).filter((word) => word.trim()) : value;
}

function webAddress(value: unknown, where: string): string {
  const address = words(value, where);
  const protocol = URL.canParse(address) ? new URL(address).protocol : "";
  if (protocol === "http:" || protocol === "https:") return address;
  throw expected(where, value, "an absolute http or https address");
}

function instant(value: unknown, where: string): Date {
  const parsed = typeof value === "string" ? parseInstant(value.trim()) : null;
  if (parsed) return parsed;
  throw expected(where, value, "a date such as 2026-01-07 or 2026-01-07T06:30:00Z");
}

function languageTag(value: unknown, where: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(words(value, where));
    if (tag !== undefined) return tag;
  } catch {
    // Not well-formed: answered below.
  }
  throw expected(where, value, "a BCP 47 language tag such as en or en-GB");
}

function status(value: unknown, where: string): PubStatus {
  const name = words(value, where).toUpperCase();
  const known = Object.values(PubStatus).find((candidate) => candidate === name);
  if (known) return known;
  throw expected(where, value, Object.values(PubStatus).join(", ").toLowerCase());
}

function expected(where: string, value: unknown, what: string): InputError {
  const shown = JSON.stringify(value)?.slice(0, 80);
  return new InputError(`${where}: ${shown} is not what it should be; expected ${what}.`);
}
