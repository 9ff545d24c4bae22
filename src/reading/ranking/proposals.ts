import { hashText } from "../../shared/hash";
import type { ArticleText, Span } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";
import type { AttributionDraft } from "../draft";

/** Tokens [start, end). */
export type TokenRange = readonly [start: number, end: number];

/** What a finder proposes, in tokens; names as hashes for the models' features. */
export interface Proposal {
  readonly draft: AttributionDraft;
  readonly rule: number;
  readonly cueClass: number;
  /** In twentieths. */
  readonly confidence: number;
  readonly pieces: readonly TokenRange[];
  /** Null where nobody is named. */
  readonly source: TokenRange | null;
}

/** Proposals by the token their cue begins with. */
export type Proposals = ReadonlyMap<number, readonly Proposal[]>;

/** The tokens that a span touches. */
export function tokensOf({ tokens }: ArticleText, span: Span): TokenRange {
  const start = firstEndingAfter(tokens, span.start);
  let end = firstEndingAfter(tokens, span.end - 1);
  if ((tokens[end]?.start ?? span.end) < span.end) end += 1;
  return [start, Math.max(start, end)];
}

/** The drafts that have a cue and a content, by cue. */
export function proposalsByCue(
  article: ArticleText,
  drafts: readonly AttributionDraft[],
): Proposals {
  const found = new Map<number, Proposal[]>();
  for (const draft of drafts) {
    if (!draft.cue || draft.content.length === 0) continue;
    const [cue] = tokensOf(article, draft.cue);
    const [source] = draft.source;
    const proposal = {
      draft,
      rule: hashText(draft.rule),
      cueClass: hashText(draft.cueClass),
      confidence: Math.round(draft.confidence * 20),
      pieces: draft.content.map((span) => tokensOf(article, span)),
      source: source ? tokensOf(article, source) : null,
    };
    const sharing = found.get(cue);
    if (sharing) sharing.push(proposal);
    else found.set(cue, [proposal]);
  }
  return found;
}
