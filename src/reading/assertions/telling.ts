import type { Span } from "../../text/article-text";
import { firstFrom } from "../surface/clauses";
import type { AssertionDraft } from "./assertion-draft";
import { type Scene, tokensOf } from "./scene";

/** So many nouns, verbs, adjectives and pronouns tell something even where nobody is named and nothing is counted. */
const FEWEST_WORDS = 3;
const CONTENT_TAG = /^(?:NN|VB|JJ|PRP$)/;
const EMPTY_VERBS = new Set(["be", "have", "do", "get", "become"]);

/**
 * Whether an assertion tells something of somebody or something that can be known again: it names an actor, a time or a number, or
 * says enough. "A bell rang" only sets a scene.
 */
export function tells(scene: Scene, { content }: Pick<AssertionDraft, "content">): boolean {
  const { mentions, timeSpans, quantities } = scene;
  return (
    within(mentions, content, ({ span }) => span).some(
      ({ actor, kind }) => actor !== null && kind !== "PRONOMINAL",
    ) ||
    within(timeSpans, content, (span) => span).length > 0 ||
    within(quantities, content, ({ span }) => span).length > 0 ||
    contentWords(scene, content) >= FEWEST_WORDS
  );
}

function within<T>(items: readonly T[], content: readonly Span[], spanOf: (item: T) => Span): T[] {
  const startOf = (item: T): number => spanOf(item).start;
  return content.flatMap(({ start, end }) =>
    items.slice(firstFrom(items, start, startOf), firstFrom(items, end, startOf)),
  );
}

function contentWords(scene: Scene, content: readonly Span[]): number {
  const { tags, lemmas } = scene.parsed;
  let count = 0;
  for (const span of content) {
    const { first, end } = tokensOf(scene, span);
    for (let at = first; at < end; at += 1)
      if (CONTENT_TAG.test(tags[at] ?? "") && !EMPTY_VERBS.has(lemmas[at] ?? "")) count += 1;
  }
  return count;
}
