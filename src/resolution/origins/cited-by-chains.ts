import type { Span } from "../../text/article-text";
import { cover } from "../../text/spans";
import { isOwnKey, newsKey } from "./news-key";
import type { NamedSource } from "./sources";

/** Another outlet through whose hands a statement went. */
interface Passing {
  readonly actorId: string;
  /** The actor's fullest name. */
  readonly name: string;
}

/** One of an article's outermost statements, by the way it took to the reader. */
export interface ToldStatement {
  readonly start: number;
  /** Its source and its cue; none where nothing words them. */
  readonly wordedBy: readonly Span[];
  /** The outlets that report it, outermost first. */
  readonly passings: readonly Passing[];
  /** Whether anybody at all is known to say or report it. */
  readonly hasSpeaker: boolean;
}

/**
 * The other outlets on which all that an article tells on anybody's word rests: its first statement went through their hands, and so
 * did every other one of which it is known who says it.
 * @param told in the order of the text.
 * @param leadEnd where the article's opening ends; what stands behind it alone is an aside and not its news.
 */
export function citedByChains(
  told: readonly ToldStatement[],
  leadEnd: number,
  outlet: string | null,
): NamedSource[] {
  const [lead, ...others] = told;
  if (!lead || lead.start >= leadEnd) return [];
  return lead.passings.flatMap(({ actorId, name }): NamedSource[] => {
    const key = newsKey(name);
    const isSole = others.every(
      ({ passings, hasSpeaker }) =>
        !hasSpeaker || passings.some((passing) => newsKey(passing.name) === key),
    );
    if (!isSole || isOwnKey(key, outlet)) return [];
    return [{ kind: "CITATION", name, key, actorId, evidence: cover(lead.wordedBy) }];
  });
}
