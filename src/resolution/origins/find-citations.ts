import { PREPOSITIONS } from "../../lexicon/function-words";
import type { Span } from "../../text/article-text";
import { findParagraphs } from "../../text/paragraphs";
import { isOwnKey, newsKey } from "./news-key";
import type { NamedSource } from "./sources";

/** A place where a text names a news organisation. */
export interface NewsMention extends Span {
  readonly actorId: string;
  /** The actor's fullest name. */
  readonly name: string;
}

/** What citations are found in. */
export interface CitingArticle {
  readonly text: string;
  /** Where each sentence starts. */
  readonly sentenceStarts: readonly number[];
  readonly mentions: readonly NewsMention[];
  readonly outlet: string | null;
}

/** A line of fewer words is a headline, a byline or a dateline of its own. */
const LEAD_WORDS = 8;
/** A report says in its first paragraph whose word it has, and often names them better in the next. */
const LEAD_PARAGRAPHS = 2;
/** Leads are looked for in the first characters only, so that a text without them costs nothing. */
const LEAD_WITHIN = 4000;

const REPORTS =
  /^(?:, [^,.]{1,60},|, which [^,.]{1,80},)?,? ?(?:also |first )?(?:has |have |had )?(?:also |first )?(?:reported|reports|said|says|wrote|writes|revealed|reveals|disclosed)(?![\p{L}])/u;
/** Words that may describe a name before it: "the country's biggest daily, the". */
const MOST_MODIFIERS = 6;
/** No more words than this stand between "according to" and the name. */
const NEAR_WORDS = 5;
const BY_WORD_OF =
  /(?<![\p{L}])(?:according to|reported by|reports? (?:by|in|from|on)|citing|quoting|told|(?:interview|article|investigation|dispatch|story) (?:by|in|with|from|to|on))(?![\p{L}])/gu;

/**
 * The other outlets on whose word a report rests: those to whom the first paragraph attributes it ("…, the Tribune reported",
 * "according to KAN", "told the Tribune"), and then those of the next paragraph. None where the first paragraph stands on
 * anybody else's word.
 */
export function findCitations(article: CitingArticle): NamedSource[] {
  const [first = [], ...others] = leadsOf(article.text).map((lead) => citedIn(article, lead));
  if (first.length === 0) return [];
  const sources = new Map<string, NamedSource>();
  for (const source of [first, ...others].flat()) {
    if (!sources.has(source.key)) sources.set(source.key, source);
  }
  return [...sources.values()];
}

/** The first paragraphs of the report itself. */
export function leadsOf(text: string): Span[] {
  return findParagraphs(text.slice(0, LEAD_WITHIN))
    .filter(({ start, end }) => text.slice(start, end).split(/\s+/u).length >= LEAD_WORDS)
    .slice(0, LEAD_PARAGRAPHS);
}

function citedIn(article: CitingArticle, lead: Span): NamedSource[] {
  return article.mentions
    .filter(({ start, end }) => lead.start <= start && end <= lead.end)
    .flatMap((mention) => citationOf(article, lead, mention));
}

function citationOf(
  { text, sentenceStarts, outlet }: CitingArticle,
  lead: Span,
  mention: NewsMention,
): NamedSource[] {
  const key = newsKey(mention.name);
  if (isOwnKey(key, outlet) || !/\p{Lu}/u.test(mention.name)) return [];
  const starts = sentenceStarts.filter((start) => start > lead.start && start < lead.end);
  const start = starts.findLast((at) => at <= mention.start) ?? lead.start;
  const end = starts.find((at) => at > mention.start) ?? lead.end;
  const before = text.slice(start, mention.start);
  const reports = REPORTS.exec(text.slice(mention.end, end));
  const wordOf = wordsOf(before);
  const evidence = reports
    ? isSubject(before) && { start: mention.start, end: mention.end + reports[0].length }
    : wordOf !== null && { start: start + wordOf, end: mention.end };
  if (!evidence) return [];
  return [{ kind: "CITATION", name: mention.name, key, actorId: mention.actorId, evidence }];
}

/** Where the words start that say that it is said by whoever is named next; null where none do. */
function wordsOf(before: string): number | null {
  const last = [...before.matchAll(BY_WORD_OF)].at(-1);
  if (!last) return null;
  const between = before.slice(last.index + last[0].length);
  const isNear = between.split(/\s/u).filter((word) => word !== "").length <= NEAR_WORDS;
  return isNear && !/[,;:.]/u.test(between) ? last.index : null;
}

/** A name is the subject where it opens its clause, with words that describe it; "rivals of KAN said" is about others. */
function isSubject(before: string): boolean {
  const clause = before.split(/[,;:—–"”]/u).at(-1) ?? "";
  const words = clause.split(/\s/u).filter((word) => word !== "");
  return words.length <= MOST_MODIFIERS && !PREPOSITIONS.has(words.at(-1)?.toLowerCase() ?? "");
}
