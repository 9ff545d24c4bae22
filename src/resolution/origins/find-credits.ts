import type { Span } from "../../text/article-text";
import { findDateline } from "../../text/dateline";
import { findParagraphs } from "../../text/paragraphs";
import { isNewsName, isOwnKey, newsKey } from "./news-key";
import type { NamedSource } from "./sources";

/** What credits stand in. */
export interface CreditedArticle {
  readonly text: string;
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  /** The outlet's name: what it credits to itself is no credit. */
  readonly outlet: string | null;
}

interface Credit {
  readonly name: string;
  readonly evidence: Span | null;
}

/** A dateline may stand below a headline and a byline. */
const OPENING_PARAGRAPHS = 3;
/** Credit lines come after the report. */
const CLOSING_PARAGRAPHS = 3;
/** Longer than any credit line. */
const LONGEST_LINE = 200;

const NAME = String.raw`(?<name>\p{Lu}[\p{L}\p{N}&.'’ -]{1,60}?)`;
const BARE_AGENCY = /^\((?<name>\p{Lu}[^()]{1,40})\) ?(?:—|–|--|-) /du;
const CREDIT_LINES = [
  `^\\(?(?:sources?|via|credits?) ?: ?${NAME}\\)?\\.?$`,
  `^(?:©|\\(c\\)|copyright) ?(?:\\d{4},? )?(?:by )?${NAME}(?:[.,;].*)?$`,
  `^\\(?(?:this|the) (?:story|article|report|dispatch|piece) (?:was |is )?(?:first |originally )?(?:published|appeared|reported|distributed|provided|supplied|produced|written) (?:in|on|by) ${NAME}(?:[.,;)].*)?$`,
  `^\\(?(?:re)?published (?:with permission )?(?:from|courtesy of) ${NAME}(?:[.,;)].*)?$`,
  `^[—–-] ?${NAME}$`,
  `^\\(${NAME}\\)$`,
].map((pattern) => new RegExp(pattern, "diu"));

/**
 * The agencies and outlets whose report an article says that it carries: in the dateline ("GENEVA, Oct 3 (AP) —"), in the
 * byline, or in a line below the report ("© 2026 Reuters", "Source: AFP"). Each once.
 */
export function findCredits(article: CreditedArticle): NamedSource[] {
  const credits = [
    ...inDateline(article),
    ...inBylines(article.bylines),
    ...belowText(article.text),
  ];
  const sources = new Map<string, NamedSource>();
  for (const { name, evidence } of credits) {
    const key = newsKey(name);
    const known = sources.get(key);
    if (key === "" || isOwnKey(key, article.outlet) || (known && known.evidence !== null)) continue;
    sources.set(key, {
      kind: "CREDIT",
      key,
      actorId: null,
      name: known && known.name.length > name.length ? known.name : name,
      evidence,
    });
  }
  return [...sources.values()];
}

function inDateline({ text, dateline }: CreditedArticle): Credit[] {
  const paragraphs = findParagraphs(text.slice(0, 2 * LONGEST_LINE * OPENING_PARAGRAPHS));
  for (const paragraph of paragraphs.slice(0, OPENING_PARAGRAPHS)) {
    const agency = findDateline(text, paragraph)?.agency ?? bareAgency(text, paragraph);
    if (agency !== null) return named(text.slice(agency.start, agency.end), agency);
  }
  const given = /\((?<name>[^()]{2,60})\)/u.exec(dateline ?? "")?.groups?.name;
  return given === undefined ? [] : named(given, null);
}

function bareAgency(text: string, { start, end }: Span): Span | null {
  const range = BARE_AGENCY.exec(text.slice(start, Math.min(end, start + LONGEST_LINE)))?.indices
    ?.groups?.name;
  return range ? { start: start + range[0], end: start + range[1] } : null;
}

/** "Reuters/AFP" credits both. */
function named(names: string, evidence: Span | null): Credit[] {
  return names
    .split(/[/,]| and /u)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}/u.test(name))
    .map((name) => ({ name, evidence }));
}

function inBylines(bylines: readonly string[]): Credit[] {
  return bylines
    .flatMap((byline) => byline.split(/[,/|;·]| (?:of|for|from|with|and|in) /u))
    .map((part) => part.trim().replace(/^by /iu, "").trim())
    .filter(isNewsName)
    .map((name) => ({ name, evidence: null }));
}

function belowText(text: string): Credit[] {
  const from = Math.max(0, text.length - 2 * LONGEST_LINE * CLOSING_PARAGRAPHS);
  return findParagraphs(text.slice(from))
    .slice(-CLOSING_PARAGRAPHS)
    .flatMap(({ start, end }) => creditIn(text, { start: from + start, end: from + end }));
}

function creditIn(text: string, line: Span): Credit[] {
  if (line.start === 0 || line.end - line.start > LONGEST_LINE) return [];
  const words = text.slice(line.start, line.end);
  for (const pattern of CREDIT_LINES) {
    const name = pattern.exec(words)?.groups?.name;
    if (name !== undefined && isNewsName(name)) return [{ name, evidence: line }];
  }
  return [];
}
