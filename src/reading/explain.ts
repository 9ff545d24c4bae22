import { groupBy } from "../shared/group-by";
import type { Sentence, Span } from "../text/article-text";
import { firstEndingAfter, overlaps } from "../text/spans";
import type { AttributionDraft } from "./draft";
import { sharesContent } from "./extents";
import type { Attribution, Reading } from "./reading";
import { type SurfaceText, spanOf } from "./surface/surface-text";
import type { TraceStep } from "./trace";

/** What a step made of a candidate. */
export interface CandidateChange {
  readonly step: string;
  readonly draft: AttributionDraft;
}

/** Why a candidate is no attribution of the reading. */
export interface Dropping {
  readonly step: string;
  /** Null where the step cannot tell. */
  readonly reason: string | null;
}

/** A proposal and what became of it. */
export interface Candidate {
  /** The step that proposed it. */
  readonly step: string;
  readonly proposed: AttributionDraft;
  /** What later steps made of it, in their order. */
  readonly changes: readonly CandidateChange[];
  /** Null where it was taken. */
  readonly dropped: Dropping | null;
  /** Index of the statement that it became; null where it was dropped or is no statement. */
  readonly attribution: number | null;
}

/** Everything that was proposed about one sentence. */
export interface SentenceExplanation {
  readonly sentence: Sentence;
  /** By the place of their cues; in the order of their proposal where that is the same. */
  readonly candidates: readonly Candidate[];
  /** Verbs that could attribute something and that no finder made a proposal of. */
  readonly unusedCues: readonly UnusedCue[];
}

/** A verb that attributes nothing here. */
export interface UnusedCue {
  readonly span: Span;
  readonly lemma: string;
}

interface Life {
  readonly step: string;
  readonly proposed: AttributionDraft;
  readonly changes: CandidateChange[];
  dropped: Dropping | null;
}

/**
 * What was proposed, sentence by sentence, what was taken and why the rest was not. Every sentence has an entry.
 * @param surface of the reading's text
 * @param trace that was kept while it was read
 */
export function explainReading(
  surface: SurfaceText,
  reading: Reading,
  trace: readonly TraceStep[],
): SentenceExplanation[] {
  const { sentences } = surface.text;
  const attributions = groupBy(reading.attributions.entries(), ([, attribution]) =>
    placeOf(attribution),
  );
  const candidates = livesIn(trace).map((life): Candidate => {
    const last = life.changes.at(-1)?.draft ?? life.proposed;
    const same = (attributions.get(placeOf(last)) ?? []).find(([, { rule }]) => rule === last.rule);
    return { ...life, attribution: life.dropped ? null : (same?.[0] ?? null) };
  });
  const ofSentence = groupBy(candidates, ({ proposed }) =>
    firstEndingAfter(sentences, startOf(proposed)),
  );
  const unused = groupBy(unusedCues(surface, candidates), ({ span }) =>
    firstEndingAfter(sentences, span.start),
  );
  return sentences.map((sentence, index) => ({
    sentence,
    candidates: (ofSentence.get(index) ?? []).sort(
      (a, b) => startOf(a.proposed) - startOf(b.proposed),
    ),
    unusedCues: unused.get(index) ?? [],
  }));
}

/** Follows every proposal through the steps. */
function livesIn(trace: readonly TraceStep[]): Life[] {
  const lives: Life[] = [];
  const alive = new Map<AttributionDraft, Life>();
  for (const { step, added, removed, reasonFor } of trace) {
    const altered = new Set<AttributionDraft>();
    const before = groupBy(removed, cueOf);
    for (const draft of added) {
      const original = before
        .get(cueOf(draft))
        ?.find((old) => !altered.has(old) && isSame(old, draft));
      const life = original && alive.get(original);
      if (original && life) {
        altered.add(original);
        life.changes.push({ step, draft });
        alive.set(draft, life);
      } else {
        const born: Life = { step, proposed: draft, changes: [], dropped: null };
        lives.push(born);
        alive.set(draft, born);
      }
    }
    for (const draft of removed) {
      const life = alive.get(draft);
      if (life && !altered.has(draft)) life.dropped = { step, reason: reasonFor(draft) };
    }
  }
  return lives;
}

/** Steps alter drafts by copying them: a copy has its rule and its cue still, and some of its words. */
function isSame(before: AttributionDraft, after: AttributionDraft): boolean {
  return before.rule === after.rule && sharesContent(before, after);
}

const cueOf = ({ cue }: { readonly cue: Span | null }): number => cue?.start ?? -1;

/** Cue and content, by which an attribution is known to be what became of a draft. */
const placeOf = ({ cue, content }: Pick<Attribution, "cue" | "content">): string =>
  [cue, ...content].map((span) => (span ? `${span.start}-${span.end}` : "")).join(" ");

const startOf = ({ cue, content, source }: AttributionDraft): number =>
  (cue ?? content[0] ?? source[0])?.start ?? 0;

function unusedCues(surface: SurfaceText, candidates: readonly Candidate[]): UnusedCue[] {
  const used = candidates
    .flatMap(({ proposed: { cue } }) => cue ?? [])
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of used) {
    const last = merged.at(-1);
    if (last && overlaps(last, span)) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return surface.cues.flatMap(({ group, end, entries }) => {
    const span = spanOf(surface, group.head, end);
    const taken = merged[firstEndingAfter(merged, span.start)];
    const lemma = entries[0]?.lemma;
    return lemma === undefined || (taken && overlaps(taken, span)) ? [] : [{ span, lemma }];
  });
}
