import type { Span } from "../../text/article-text";
import { firstFrom } from "../surface/clauses";
import type { AttributionSpans, MentionDraft } from "./types";

/** Drafts that a pronoun does not mean, or likely means, because of who says what; as indices. */
export interface Speech {
  readonly barred: readonly number[];
  readonly speakers: readonly number[];
}

/** More mentions than this within one content are never looked through. */
const MOST = 80;
const NONE: Speech = { barred: [], speakers: [] };

/**
 * What attributions tell of the pronouns in them. Nobody calls himself by his name in what he says, so that the source "she" is nobody
 * who is named in her words; within quotation marks he is "I", so that a "she" there is not the speaker; in reported speech he
 * is "she" more often than not.
 */
export function speechAround(
  drafts: readonly MentionDraft[],
  attributions: readonly AttributionSpans[],
): (draft: MentionDraft, index: number, quotation: number | null) => Speech {
  const barred = new Map<number, number[]>();
  const within = new Map<number, number[]>();
  for (const { source, content } of attributions) {
    const sources = source.flatMap((span) => indicesIn(drafts, span));
    const inside = content.flatMap((span) => indicesIn(drafts, span));
    const named = inside.filter((index) => drafts[index]?.kind === "NAME");
    for (const index of sources) barred.set(index, [...(barred.get(index) ?? []), ...named]);
    for (const index of inside) within.set(index, sources);
  }
  return ({ kind }, index, quotation) => {
    if (kind !== "PRONOMINAL") return NONE;
    const speakers = within.get(index) ?? [];
    const others = barred.get(index) ?? [];
    return quotation === null
      ? { barred: others, speakers }
      : { barred: [...others, ...speakers], speakers: [] };
  };
}

/** The drafts that begin within a span; drafts are in text order. */
function indicesIn(drafts: readonly MentionDraft[], { start, end }: Span): number[] {
  const from = firstFrom(drafts, start, ({ span }) => span.start);
  const until = Math.min(
    from + MOST,
    firstFrom(drafts, end, ({ span }) => span.start),
  );
  return Array.from({ length: Math.max(0, until - from) }, (_, step) => from + step);
}
