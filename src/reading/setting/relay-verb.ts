import { RELAY_VERBS } from "../../lexicon/relay-verbs";
import type { ArticleText, Span } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";

/** How many words of a request may stand before its verb: "Putin", "Aldmark's prime minister, Oren Dalby, to". */
const MAX_WORDS_BEFORE_VERB = 10;

/** Where the verb of passing on stands among the first words of a request's content; null where there is none. */
export function relayVerb(text: ArticleText, content: readonly Span[]): Span | null {
  const [first] = content;
  if (!first) return null;
  let before = 0;
  for (
    let at = firstEndingAfter(text.tokens, first.start);
    before <= MAX_WORDS_BEFORE_VERB;
    at += 1
  ) {
    const token = text.tokens[at];
    if (!token || token.end > first.end) return null;
    if (RELAY_VERBS.has(token.text.toLowerCase())) return token;
    if (/^\p{L}/u.test(token.text)) before += 1;
  }
  return null;
}
