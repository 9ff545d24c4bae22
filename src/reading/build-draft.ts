import type { CueEntry } from "../lexicon/cue-types";
import type { Span } from "../text/article-text";
import type { AttributionDraft } from "./draft";
import type { Cue } from "./surface/cues";
import type { Subject } from "./surface/subjects";
import { type SurfaceText, spanOf } from "./surface/surface-text";
import type { TokenRange } from "./surface/token-range";

const LOOSE = /^[,.;:…—–-]+$/;

/** Token ranges as spans, without the commas and full stops at their edges; empty ones are left out. */
export function contentSpans(surface: SurfaceText, ...ranges: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    let { first, end } = range;
    while (end > first && LOOSE.test(surface.words[end - 1]?.text ?? "")) end -= 1;
    while (first < end && LOOSE.test(surface.words[first]?.text ?? "")) first += 1;
    if (end > first) spans.push(spanOf(surface, first, end));
  }
  return spans;
}

/** The draft of an attribution whose cue is no verb ("according to", a colon, a noun); plain speech unless it says otherwise. */
export function plainDraft(
  parts: Pick<AttributionDraft, "rule" | "confidence" | "content" | "cue" | "cueLemma" | "source"> &
    Partial<AttributionDraft>,
): AttributionDraft {
  return {
    cueClass: "SPEECH",
    stance: "NEUTRAL",
    type: "COMMUNICATION",
    modality: "ASSERTED",
    negated: false,
    addressee: [],
    stated: true,
    parent: null,
    carriedSource: [],
    ...parts,
  };
}

/** What a finder says of a verbal cue beside the cue itself. */
export interface Findings {
  readonly rule: string;
  readonly confidence: number;
  readonly subject: Subject | null;
  readonly content: readonly Span[];
  readonly addressee?: TokenRange | null;
  /** Behind the cue where more than the verb belongs to it ("called for"). */
  readonly cueEnd?: number;
}

/** The draft of an attribution by a verb. */
export function verbDraft(
  surface: SurfaceText,
  cue: Cue,
  entry: CueEntry,
  findings: Findings,
): AttributionDraft {
  const { subject, addressee } = findings;
  const source = subject
    ? [subject.phrase, ...(subject.relative ? [subject.relative] : [])].map((range) =>
        spanOf(surface, range.first, range.end),
      )
    : [];
  return plainDraft({
    rule: findings.rule,
    confidence: findings.confidence,
    content: findings.content,
    cue: spanOf(surface, cue.group.head, findings.cueEnd ?? cue.end),
    cueLemma: entry.lemma,
    cueClass: entry.cueClass,
    stance: entry.stance,
    type: entry.type,
    modality: entry.modality,
    negated: cue.group.negated,
    source,
    addressee: addressee ? [spanOf(surface, addressee.first, addressee.end)] : [],
  });
}
