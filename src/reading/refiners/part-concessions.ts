import type { CueEntry } from "../../lexicon/cue-types";
import { overlaps } from "../../text/spans";
import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Refiner } from "../draft";
import { DraftIndex, extentOf } from "../extents";
import { complementOf } from "../surface/clauses";
import { contentEnd } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import type { SurfaceText } from "../surface/surface-text";

const CONCEDING = new Set(["while", "whilst", "although", "though"]);
const CONFIDENCE = 0.8;

/** "… while acknowledging delays": what the same speaker says beside it, with no subject of its own. */
interface Concession {
  readonly cue: Cue;
  readonly entry: CueEntry;
  /** Tokens of its content. */
  readonly first: number;
  readonly end: number;
  /** Where the word stands that opens it: what is conceded to ends here. */
  readonly opens: number;
}

function concessionsOf(surface: SurfaceText): Concession[] {
  return surface.cues.flatMap((cue) => {
    const entry = cue.entries.find(
      ({ frames, cueClass }) => frames.has("CLAUSE") && cueClass === "SPEECH",
    );
    const opener = surface.words[cue.group.first - 1];
    if (!entry || cue.group.form !== "GERUND" || cue.quotation !== null) return [];
    if (!opener || opener.quotation !== null || !CONCEDING.has(opener.lower)) return [];
    const first = complementOf(surface, cue, false)?.first ?? cue.end;
    const end = contentEnd(surface, first, "CLAUSE");
    return end > first ? [{ cue, entry, first, end, opens: opener.start }] : [];
  });
}

/** The content as far as the concession, and the concession as a statement by the same speaker. */
function part(
  draft: AttributionDraft,
  { cue, entry, first, end, opens }: Concession,
  surface: SurfaceText,
): AttributionDraft[] {
  const content = draft.content.flatMap((span) => {
    if (span.end <= opens) return [span];
    const kept = surface.text.text.slice(span.start, opens).trimEnd().replace(/,$/u, "");
    return kept === "" ? [] : [{ start: span.start, end: span.start + kept.length }];
  });
  const conceded = verbDraft(surface, cue, entry, {
    rule: "concession",
    confidence: CONFIDENCE,
    subject: null,
    content: contentSpans(surface, { first, end }),
  });
  return [
    { ...draft, content },
    { ...conceded, source: draft.source, carriedSource: draft.carriedSource },
  ];
}

/** Whether the concession stands in what is said, and not in front of it. */
function holds(
  { content, stated, cueClass }: AttributionDraft,
  { opens, cue }: Concession,
  surface: SurfaceText,
): boolean {
  const head = surface.words[cue.group.head];
  return (
    stated &&
    cueClass === "SPEECH" &&
    head !== undefined &&
    content.some(({ start, end }) => start < opens && head.end <= end)
  );
}

function refine(drafts: readonly AttributionDraft[], surface: SurfaceText): AttributionDraft[] {
  const index = new DraftIndex<AttributionDraft>();
  for (const draft of drafts) index.add(draft, extentOf(draft));
  const parted = new Map<AttributionDraft, AttributionDraft[]>();
  for (const concession of concessionsOf(surface)) {
    const { opens } = concession;
    const near = [...index.near({ start: opens, end: opens })];
    const outer = near.find((draft) => !parted.has(draft) && holds(draft, concession, surface));
    if (!outer) continue;
    const parts = part(outer, concession, surface);
    const cue = parts[1]?.cue;
    for (const other of near) {
      if (cue && other.cue && overlaps(other.cue, cue)) parted.set(other, []);
    }
    parted.set(outer, parts);
  }
  return drafts.flatMap((draft) => parted.get(draft) ?? [draft]);
}

/**
 * Parts what somebody says from what they concede in the same breath: in "Roe said it was safe while acknowledging delays", the
 * delays are no part of what was said to be safe.
 */
export const partConcessions: Refiner = { name: "part-concessions", refine };
