import { createHash } from "node:crypto";
import { plainWords } from "../plain-words";
import { bandsOf } from "./bands";
import { citedByChains, type ToldStatement } from "./cited-by-chains";
import { type CitingArticle, findCitations, leadsOf } from "./find-citations";
import { type CorrectionNotice, findCorrection } from "./find-correction";
import { type CreditedArticle, findCredits } from "./find-credits";
import { newsKey } from "./news-key";
import { type Signature, signatureOf } from "./signature";
import type { NamedSource } from "./sources";
import { type Topic, topicOf } from "./topic";

/** What an article's relations to others are decided by; made of its own text and facts alone. */
export interface ArticlePrint {
  /** SHA-256 of its words, marks and capitals aside, in hexadecimal digits. */
  readonly wordsHash: string;
  readonly signature: Signature;
  /** By which articles with a like text are found. */
  readonly bands: readonly number[];
  readonly topic: Topic;
  /** See newsKey; null without an outlet. */
  readonly outletKey: string | null;
  /** Other outlets and agencies whose report it carries or rests on. */
  readonly sources: readonly NamedSource[];
  readonly correction: CorrectionNotice | null;
}

/** What an article says of itself, with the news organisations that its text names. */
export interface PrintedArticle extends CreditedArticle, CitingArticle {
  readonly headline: string | null;
  /** Its outermost statements, in the order of the text. */
  readonly told: readonly ToldStatement[];
}

/** Words of a text that are compared: twenty times the longest newspaper article. */
const MOST_WORDS = 20_000;

/** @param article its current version. */
export function printOf(article: PrintedArticle): ArticlePrint {
  const words = plainWords(article.text, MOST_WORDS);
  const headline = plainWords(article.headline ?? "", MOST_WORDS);
  const lower = words.map((word) => word.lower);
  const signature = signatureOf(lower);
  const credits = findCredits(article);
  return {
    wordsHash: createHash("sha256").update(lower.join(" ")).digest("hex"),
    signature,
    bands: bandsOf(signature),
    topic: topicOf([...headline, ...words]),
    outletKey: article.outlet === null ? null : newsKey(article.outlet),
    // Whoever carries an agency's report cites nobody by repeating to whom it was told.
    sources: eachOnce([...credits, ...citationsOf(article)]),
    correction: findCorrection(article.headline, article.text),
  };
}

/** By the words of the opening, and by the ways that the statements took. */
function citationsOf(article: PrintedArticle): NamedSource[] {
  const leadEnd = leadsOf(article.text).at(-1)?.end ?? 0;
  return [...findCitations(article), ...citedByChains(article.told, leadEnd, article.outlet)];
}

function eachOnce(sources: readonly NamedSource[]): NamedSource[] {
  const first = new Map<string, NamedSource>();
  for (const source of sources) if (!first.has(source.key)) first.set(source.key, source);
  return [...first.values()];
}
