import type { ExtractionMethod } from "../shared/vocabulary";
import { READER_VERSION, readArticle } from "./english";
import type { Reading, ReadingContext } from "./reading";

/** What a reader made of an article, and by what means. */
export interface ReaderAnswer {
  readonly reading: Reading;
  readonly method: ExtractionMethod;
  /** Stored with everything that was read: which reader, in which version. */
  readonly version: string;
  /** What kept the reader from its usual way, in words for whoever sent the article. */
  readonly problems: readonly string[];
}

/** What reads articles. Gives an answer for any string. */
export interface Reader {
  read(text: string, context: ReadingContext): ReaderAnswer | Promise<ReaderAnswer>;
}

/** The reader that needs nothing but this package. */
export const builtInReader = {
  version: READER_VERSION,
  read: (text: string, context: ReadingContext): ReaderAnswer => ({
    reading: readArticle(text, context),
    method: "RULE",
    version: READER_VERSION,
    problems: [],
  }),
} satisfies Reader & { readonly version: string };
