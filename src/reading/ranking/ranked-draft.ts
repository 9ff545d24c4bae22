import { CUE_CLASSES } from "../../lexicon/cue-classes";
import type { CueEntry } from "../../lexicon/cue-types";
import { CUES_BY_VERB } from "../../lexicon/cue-verbs";
import type { Span } from "../../text/article-text";
import type { AttributionDraft } from "../draft";
import { classOfCue } from "./cue-class";
import type { Decision } from "./decide";
import type { Passage } from "./excerpt";
import type { ParsedText } from "./parsed-text";
import type { Proposal, TokenRange } from "./proposals";
import { sourcePhrase } from "./source-candidates";

/** Names the rankers where no finder proposed just this. */
const RANKED_RULE = "ranked-choice";

/** What the cue itself tells of an attribution. */
type CueFacts = Pick<
  AttributionDraft,
  "cue" | "cueLemma" | "cueClass" | "stance" | "type" | "modality" | "negated" | "addressee"
>;

/** A decision as a draft: what a finder said of the cue is kept, source and content are the rankers'. */
export function rankedDraft(
  { text, proposals }: Passage,
  { cue, source, content, probability }: Decision,
): AttributionDraft {
  const proposed = proposals.get(cue) ?? [];
  const proposal = nearest(proposed, content.pieces);
  const pieces = withoutThat(text, content.pieces, proposed);
  const same =
    proposal !== null &&
    withoutThat(text, proposal.pieces, proposed).join("|") === pieces.join("|");
  return {
    ...(proposal ? factsOf(proposal.draft) : factsByLexicon(text, cue)),
    rule: same ? proposal.draft.rule : RANKED_RULE,
    confidence: probability,
    content: pieces.map((piece) => spanOf(text, piece)),
    source: sourceSpans(text, proposal, cue, source),
    stated: true,
    parent: null,
    carriedSource: [],
  };
}

/**
 * By our convention the conjunction "that" is no part of a content; the corpora's has it inside. It is one where the parse says so, or where
 * a finder begins behind it: parsers take "told members that both …" for a relative clause.
 */
function withoutThat(
  text: ParsedText,
  pieces: readonly TokenRange[],
  proposed: readonly Proposal[],
): readonly TokenRange[] {
  const [first, ...others] = pieces;
  if (first === undefined || text.words[first[0]] !== "that") return pieces;
  const isConjunction =
    text.relations[first[0]] === "mark" ||
    proposed.some((proposal) => proposal.pieces[0]?.[0] === first[0] + 1);
  if (!isConjunction) return pieces;
  const rest: TokenRange = [first[0] + 1, first[1]];
  return rest[0] < rest[1] ? [rest, ...others] : others;
}

const factsOf = ({
  cue,
  cueLemma,
  cueClass,
  stance,
  type,
  modality,
  negated,
  addressee,
}: AttributionDraft): CueFacts => ({
  cue,
  cueLemma,
  cueClass,
  stance,
  type,
  modality,
  negated,
  addressee,
});

/** Where the finders found the same head they know its phrase better: titles, appositions, relative clauses. */
function sourceSpans(
  text: ParsedText,
  proposal: Proposal | null,
  cue: number,
  source: number,
): readonly Span[] {
  // a source outside the passage is known to the finders alone
  if (source === cue) return proposal?.source === null ? proposal.draft.source : [];
  const range = proposal?.source;
  if (proposal && range && source >= range[0] && source < range[1]) return proposal.draft.source;
  return [spanOf(text, sourcePhrase(text, cue, source))];
}

function nearest(proposals: readonly Proposal[], pieces: readonly TokenRange[]): Proposal | null {
  let best: Proposal | null = null;
  let most = -1;
  for (const proposal of proposals) {
    const shared = sharedTokens(proposal.pieces, pieces);
    if (shared > most) {
      most = shared;
      best = proposal;
    }
  }
  return best;
}

function sharedTokens(some: readonly TokenRange[], others: readonly TokenRange[]): number {
  let shared = 0;
  for (const [from, to] of some)
    for (const [start, end] of others)
      shared += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return shared;
}

/** What the lexicon tells of a cue that no finder proposed; of one that it does not know, what its class tells. */
function factsByLexicon(text: ParsedText, cue: number): CueFacts {
  const lemma = text.lemmas[cue] ?? "";
  const isVerb = text.tags[cue]?.startsWith("VB") ?? false;
  const entry: CueEntry | undefined = isVerb ? CUES_BY_VERB.get(lemma)?.[0] : undefined;
  const cueClass = entry?.cueClass ?? classOfCue(text, cue);
  const { type, modality } = entry ?? CUE_CLASSES[cueClass];
  return {
    cue: spanOf(text, [cue, cue + 1]),
    cueLemma: lemma,
    cueClass,
    stance: entry?.stance ?? "NEUTRAL",
    type,
    modality,
    negated: isNegated(text, cue),
    addressee: [],
  };
}

function isNegated({ heads, left, right, words }: ParsedText, cue: number): boolean {
  for (let at = left[cue] ?? cue; at < (right[cue] ?? cue); at += 1)
    if (heads[at] === cue && /^(?:not|n't|never)$/.test(words[at] ?? "")) return true;
  return false;
}

function spanOf({ article: { tokens } }: ParsedText, [from, to]: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
