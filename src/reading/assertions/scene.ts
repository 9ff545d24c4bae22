import type { Span } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";
import type { ResolvedMention } from "../mentions/types";
import { predicatesOf } from "../predicates/find-predicates";
import type { Predicate } from "../predicates/predicate";
import { parseOf } from "../ranking/parse-of";
import type { ParsedText } from "../ranking/parsed-text";
import type { Attribution, Quantity, TimeExpression } from "../reading";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";
import { attributionsOfTokens, Mark, markTokens } from "./marked-tokens";

/** What is known of an article before its own assertions are looked for. */
export interface SceneFacts {
  readonly surface: SurfaceText;
  /** The statements, finished. */
  readonly attributions: readonly Attribution[];
  readonly unstated: readonly Attribution[];
  readonly mentions: readonly ResolvedMention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}

/** The same with the article's grammar, and with whose words each token is among. */
export interface Scene extends SceneFacts {
  readonly parsed: ParsedText;
  readonly predicates: readonly Predicate[];
  /** Where times are worded, in text order. */
  readonly timeSpans: readonly Span[];
  /** Mark bits, one entry a token. */
  readonly marks: Uint8Array;
  /** The innermost attribution around each token, as its index, or -1. */
  readonly saidBy: Int32Array;
}

export function sceneOf(facts: SceneFacts): Scene {
  const { text } = facts.surface;
  const parsed = parseOf(text);
  return {
    ...facts,
    parsed,
    predicates: predicatesOf(text),
    timeSpans: facts.times.flatMap(({ mention }) => mention ?? []),
    marks: markTokens(text, facts.attributions, facts.unstated),
    saidBy: attributionsOfTokens(text, facts.attributions),
  };
}

/** Whether a token bears one of the marks. */
export function isMarked({ marks }: Scene, token: number, bits: number): boolean {
  return ((marks[token] ?? 0) & bits) !== 0;
}

/** Whether a token's words are the article's own: no heading and nothing that anybody is quoted with. */
export function isOwn(scene: Scene, token: number): boolean {
  return !isMarked(scene, token, Mark.Quoted | Mark.Apart);
}

/** The tokens that a span covers, as a range. */
export function tokensOf({ parsed }: Scene, span: Span): { first: number; end: number } {
  const { tokens } = parsed.article;
  return { first: firstEndingAfter(tokens, span.start), end: firstEndingAfter(tokens, span.end) };
}

/** The times that are worded within a span. */
export function timesWithin({ timeSpans }: Scene, { start, end }: Span): readonly Span[] {
  const startOf = (span: Span): number => span.start;
  return timeSpans.slice(firstFrom(timeSpans, start, startOf), firstFrom(timeSpans, end, startOf));
}

/** Whether a token is among the words of a name, or a pronoun that stands for somebody. */
export function isNamed({ parsed, mentions }: Scene, token: number): boolean {
  if (/^NNP/.test(parsed.tags[token] ?? "")) return true;
  const word = parsed.article.tokens[token];
  if (!word) return false;
  const next = firstFrom(mentions, word.start + 1, ({ span }) => span.start);
  return mentions
    .slice(Math.max(0, next - 3), next)
    .some(({ span, kind, actor }) => actor !== null && kind !== "NOMINAL" && word.end <= span.end);
}
