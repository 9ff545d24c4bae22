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
 * What attributions tell of the pronouns in them. The source "she" is nobody who is named behind it in her words, reported or quoted, and nobody
 * named before it in quotation marks ("Lund will go, she said" may be Lund's); within quotation marks he is "I", so that nobody whom she mentions there, and no "she" there, is the speaker; in reported speech he
 * is "she" more often than not.
 */
export function speechAround(
  drafts: readonly MentionDraft[],
  attributions: readonly AttributionSpans[],
  isQuoted: (draft: MentionDraft) => boolean,
): (draft: MentionDraft, index: number) => Speech {
  const barred = new Map<number, number[]>();
  const within = new Map<number, number[]>();
  for (const { source, content } of attributions) {
    const sources = source.flatMap((span) => indicesIn(drafts, span));
    const inside = content.flatMap((span) => indicesIn(drafts, span));
    for (const at of sources) {
      const others = inside.filter((index) => {
        const draft = drafts[index];
        return draft !== undefined && (isQuoted(draft) || (draft.kind === "NAME" && index > at));
      });
      barred.set(at, [...(barred.get(at) ?? []), ...others]);
    }
    for (const index of inside) within.set(index, sources);
  }
  return (draft, index) => {
    if (draft.kind !== "PRONOMINAL") return NONE;
    const speakers = within.get(index) ?? [];
    const others = barred.get(index) ?? [];
    return isQuoted(draft)
      ? { barred: [...others, ...speakers], speakers: [] }
      : { barred: others, speakers };
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
