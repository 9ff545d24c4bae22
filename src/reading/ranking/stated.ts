import type { AttributionDraft } from "../draft";
import { isKnownToFinders } from "./cue-class";
import type { Decision } from "./decide";
import type { Passage } from "./excerpt";
import { hasVerb, Kind, type ParsedText } from "./parsed-text";
import { type TokenRange, tokensOf } from "./proposals";
import { THRESHOLDS } from "./thresholds";

/**
 * Whether a decision is a statement: put into words, and sure enough by the measure of its class. Where finders know the cue and propose
 * nothing it is used otherwise, and only somebody's words, quoted at some length, show that it is not.
 */
export function isStated(
  { text, proposals }: Passage,
  { cue, content, probability }: Decision,
  draft: AttributionDraft,
): boolean {
  if (!isPutIntoWords(draft)) return false;
  const { proposed, alone } = THRESHOLDS[draft.cueClass];
  if (proposals.has(cue)) return probability >= proposed;
  if (probability < alone) return false;
  return !isKnownToFinders(text, cue) || quotedWords(text, content.pieces) >= LEAST_QUOTED;
}

/** Whether a cue of this kind tells a statement: not what somebody is only said to feel, nor what only seems so. */
export function isPutIntoWords({ cueClass, type }: AttributionDraft): boolean {
  const felt = cueClass === "ATTITUDE" || cueClass === "EVENT";
  return !felt || type !== "PROPOSITIONAL_ATTITUDE";
}

/**
 * Whether somebody is only said to want, seek or fear some thing, no words quoted: "Lee said the bank wanted a loan". Within what
 * somebody says this is what he tells and no attribution of its own: there is nothing that could be true or denied.
 */
export function isBareWish({ text }: Passage, { type, content }: AttributionDraft): boolean {
  if (type !== "PROPOSITIONAL_ATTITUDE") return false;
  const pieces = content.map((span) => tokensOf(text.article, span));
  return quotedWords(text, pieces) === 0 && !pieces.some((piece) => hasVerb(text, piece));
}

/** Fewer words in quotation marks are often a name or a word that the writer keeps at a distance. */
const LEAST_QUOTED = 4;

function quotedWords({ quotation, kind }: ParsedText, pieces: readonly TokenRange[]): number {
  let count = 0;
  for (const [from, to] of pieces)
    for (let at = from; at < to; at += 1)
      if ((quotation[at] ?? -1) >= 0 && ((kind[at] ?? 0) & Kind.Word) !== 0) count += 1;
  return count;
}
