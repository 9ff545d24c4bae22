import type { ArticleDocument, DocumentTopic } from "../formats/document";
import { normaliseText } from "../formats/normalise";
import { canonicalUrl } from "../shared/canonical-url";
import { InputError, LimitError } from "../shared/errors";

/** A document that may be stored: normalised, and within all bounds. */
export interface AdmittedDocument extends ArticleDocument {
  /** Host of the address without www.; null without an address. */
  readonly domain: string | null;
}

/** The longest text, in bytes of UTF-8: twenty times the longest newspaper articles, and read in seconds whatever it consists of. */
const MAX_TEXT_BYTES = 2_000_000;
/** The longest of each other field, in UTF-16 code units. */
const MAX_CHARACTERS = {
  url: 2000,
  outlet: 200,
  headline: 2000,
  byline: 200,
  dateline: 200,
  topic: 200,
};
const MAX_BYLINES = 100;
const MAX_TOPICS = 100;
/** Clocks differ by a little. */
const TOLERANCE_MS = 60 * 60 * 1000;
const FIRST_NEWSPAPERS = new Date("1600-01-01T00:00:00Z");

/**
 * Checks a document and normalises it.
 * @param now the present moment: an article from the future keeps its text but not its date.
 * @throws InputError naming the field, what it held and what was expected; LimitError where the text is too long.
 */
export function admit(document: ArticleDocument, now: Date): AdmittedDocument {
  const text = admitText(document.text);
  const url = admitUrl(document.url);
  const published = admitInstant(document.publishedAt, now);
  return {
    url,
    domain: url === null ? null : new URL(url).hostname.replace(/^www\./u, ""),
    outlet: line("outlet", document.outlet),
    headline: line("headline", document.headline),
    bylines: admitBylines(document.bylines),
    dateline: line("dateline", document.dateline),
    publishedAt: published.instant,
    language: document.language,
    pubStatus: document.pubStatus,
    topics: admitTopics(document.topics),
    text: text.text,
    problems: [...document.problems, ...text.problems, ...published.problems],
  };
}

function admitText(text: string): ReturnType<typeof normaliseText> {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_TEXT_BYTES) {
    throw new LimitError(
      `text: ${bytes} bytes are too many; expected at most ${MAX_TEXT_BYTES} bytes in UTF-8.`,
    );
  }
  const normalised = normaliseText(text);
  const trimmed = normalised.text.trimEnd();
  if (trimmed === "") throw new InputError("text: empty; expected the words of an article.");
  return { text: trimmed, problems: normalised.problems };
}

function admitUrl(address: string | null): string | null {
  if (address === null || address.trim() === "") return null;
  const url = canonicalUrl(address.trim());
  if (url === null || url.length > MAX_CHARACTERS.url) {
    throw new InputError(
      `url: ${shown(address)} is not what it should be; expected an absolute http or https address of at most ${MAX_CHARACTERS.url} characters.`,
    );
  }
  return url;
}

function admitBylines(bylines: readonly string[]): string[] {
  if (bylines.length > MAX_BYLINES) {
    throw new InputError(
      `bylines: ${bylines.length} are too many; expected at most ${MAX_BYLINES}.`,
    );
  }
  return bylines.map((byline) => line("byline", byline)).filter((byline) => byline !== null);
}

function admitTopics(topics: readonly DocumentTopic[]): DocumentTopic[] {
  if (topics.length > MAX_TOPICS) {
    throw new InputError(`topics: ${topics.length} are too many; expected at most ${MAX_TOPICS}.`);
  }
  return topics.flatMap((topic) => {
    const name = line("topic", topic.name);
    const scheme = line("topic", topic.scheme);
    return name && scheme ? [{ name, scheme, code: line("topic", topic.code) }] : [];
  });
}

function admitInstant(
  instant: Date | null,
  now: Date,
): { readonly instant: Date | null; readonly problems: readonly string[] } {
  if (instant === null) return { instant: null, problems: [] };
  if (!(instant >= FIRST_NEWSPAPERS)) {
    throw new InputError(
      "publishedAt: not a date of a newspaper; expected one such as 2026-01-07T06:30:00Z, from 1600 on.",
    );
  }
  if (instant.getTime() <= now.getTime() + TOLERANCE_MS) return { instant, problems: [] };
  return {
    instant: null,
    problems: [`publishedAt: ${instant.toISOString()} lies in the future and was left out.`],
  };
}

/** A field of one line, without white space around it; null where nothing is left. */
function line(field: keyof typeof MAX_CHARACTERS, value: string | null): string | null {
  const content = normaliseText(value ?? "")
    .text.replace(/\s+/gu, " ")
    .trim();
  const most = MAX_CHARACTERS[field];
  if (content.length > most) {
    throw new InputError(
      `${field}: ${shown(content)} is too long; expected at most ${most} characters.`,
    );
  }
  return content === "" ? null : content;
}

function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
