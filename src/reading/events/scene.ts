import type { Span } from "../../text/article-text";
import { contains } from "../../text/spans";
import type { ResolvedMention } from "../mentions/types";
import { Dependents } from "../predicates/dependents";
import { predicatesOf } from "../predicates/find-predicates";
import type { Predicate } from "../predicates/predicate";
import { parseOf } from "../ranking/parse-of";
import type { ParsedText } from "../ranking/parsed-text";
import type { Attribution, ReadActor, ReadingContext, TimeExpression } from "../reading";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";

/** What is known of an article when its events are told. */
export interface ReadSoFar {
  readonly surface: SurfaceText;
  readonly context: ReadingContext;
  readonly actors: readonly ReadActor[];
  readonly mentions: readonly ResolvedMention[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly TimeExpression[];
}

/** The same with its grammar, and what its tokens stand for. */
export interface Scene extends ReadSoFar {
  readonly text: ParsedText;
  readonly dependents: Dependents;
  readonly predicates: ReadonlyMap<number, Predicate>;
  /** By token that a time's words hold. */
  readonly timeAt: ReadonlyMap<number, TimeExpression>;
}

/** Sets the scene; the parse and its predicates are those that reading has made already. */
export function sceneOf(read: ReadSoFar): Scene {
  const article = read.surface.text;
  const text = parseOf(article);
  const timeAt = new Map<number, TimeExpression>();
  for (const time of read.times) {
    const { mention } = time;
    if (mention === null) continue;
    for (
      let at = firstFrom(article.tokens, mention.start, ({ start }) => start);
      (article.tokens[at]?.start ?? mention.end) < mention.end;
      at += 1
    )
      timeAt.set(at, time);
  }
  return {
    ...read,
    text,
    dependents: Dependents.of(text),
    predicates: new Map(predicatesOf(article).map((one) => [one.head, one])),
    timeAt,
  };
}

/** Behind so many mentions that begin before a token, none is long enough to reach it. */
const REACH = 6;

/**
 * The actors that a phrase means by its head: the smallest mention that the head stands in; none for what is no actor.
 * "Both leaders" are two.
 */
export function actorsAtHead(scene: Scene, head: number): readonly number[] {
  const token = scene.text.article.tokens[head];
  if (token === undefined) return [];
  let best: ResolvedMention | null = null;
  const behind = firstFrom(scene.mentions, token.end, ({ span }) => span.start);
  for (let at = behind - 1; at >= Math.max(0, behind - REACH); at -= 1) {
    const mention = scene.mentions[at];
    if (mention === undefined || !contains(mention.span, token)) continue;
    if (best === null || lengthOf(mention.span) < lengthOf(best.span)) best = mention;
  }
  if (best === null) return [];
  return best.actor === null ? best.joint : [best.actor];
}

/** Those that a phrase means, or else belongs to: "Ruritanian positions" and "Ruritania's positions" are Ruritania's. */
export function actorsOfPhrase(scene: Scene, head: number): readonly number[] {
  const own = actorsAtHead(scene, head);
  if (own.length > 0) return own;
  return scene.dependents
    .below(head)
    .filter((at) => at < head && OWNERS.test(scene.text.relations[at] ?? ""))
    .flatMap((at) => actorsAtHead(scene, at));
}

const OWNERS = /^(?:nmod:poss|amod|compound)/;

function lengthOf({ start, end }: Span): number {
  return end - start;
}
