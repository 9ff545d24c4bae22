import { createHash } from "node:crypto";
import { plainWords } from "../plain-words";
import { bandsOf } from "./bands";
import { type CitingArticle, findCitations } from "./find-citations";
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
  const credited = new Set(credits.map(({ key }) => key));
  return {
    wordsHash: createHash("sha256").update(lower.join(" ")).digest("hex"),
    signature,
    bands: bandsOf(signature),
    topic: topicOf([...headline, ...words]),
    outletKey: article.outlet === null ? null : newsKey(article.outlet),
    // Whoever carries an agency's report cites nobody by repeating to whom it was told.
    sources: [...credits, ...findCitations(article).filter(({ key }) => !credited.has(key))],
    correction: findCorrection(article.headline, article.text),
  };
}
