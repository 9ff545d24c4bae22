import { analyseSyntax } from "../../syntax/load-model";
import type { ArticleText } from "../../text/article-text";
import { type ParsedText, parseText } from "./parsed-text";

const parses = new WeakMap<ArticleText, ParsedText>();

/**
 * The article with its grammar. Parsing is most of what reading costs, and choosing attributions and resolving pronouns both
 * look at the parse: so it is made at the first call and kept for as long as the article is.
 */
export function parseOf(article: ArticleText): ParsedText {
  const known = parses.get(article);
  if (known !== undefined) return known;
  const parsed = parseText(article, analyseSyntax);
  parses.set(article, parsed);
  return parsed;
}
