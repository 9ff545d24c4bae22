import type { PubStatus } from "../shared/vocabulary";

/** A heading that an article is filed under. */
export interface DocumentTopic {
  readonly name: string;
  /** The vocabulary that it belongs to: "topic", "keyword" and "section" where nothing says more, else for instance an address. */
  readonly scheme: string;
  /** Its code in that vocabulary; null where it has none, and then its name tells it from others. */
  readonly code: string | null;
}

/** An article as it came in, whatever format it came in: the form that `ingestArticle` takes. */
export interface ArticleDocument {
  /** Absolute http or https address; null where the article has none. */
  readonly url: string | null;
  /** The outlet's name; null where only the address tells it, or nothing. */
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly publishedAt: Date | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** Whether it may be used; null where that is not told, and then it may. */
  readonly pubStatus: PubStatus | null;
  /** What it is filed under, as it says itself. */
  readonly topics: readonly DocumentTopic[];
  /** Paragraphs are lines or are parted by empty lines. */
  readonly text: string;
  /** What was normalised or left out on the way, in words for whoever sent it. */
  readonly problems: readonly string[];
}

/** A document of which only the text is known. */
export function documentOfText(text: string): ArticleDocument {
  return {
    url: null,
    outlet: null,
    headline: null,
    bylines: [],
    dateline: null,
    publishedAt: null,
    language: null,
    pubStatus: null,
    topics: [],
    text,
    problems: [],
  };
}
