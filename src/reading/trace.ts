import type { AttributionDraft, Finder, Refiner } from "./draft";
import type { SurfaceText } from "./surface/surface-text";

/** What one step did with the list. */
export interface TraceStep {
  readonly step: string;
  readonly added: readonly AttributionDraft[];
  readonly removed: readonly AttributionDraft[];
}

const quote = (surface: SurfaceText, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => surface.text.text.slice(start, end)).join(" … ") || "–";

/** One line a proposal: "+ reported-clause 0.90 [Lee] said [the bank would close]". */
export function printTrace(surface: SurfaceText, trace: readonly TraceStep[]): string {
  const line = (sign: string, draft: AttributionDraft) =>
    `  ${sign} ${draft.rule} ${draft.confidence.toFixed(2)} [${quote(surface, draft.source)}] ${quote(surface, draft.cue ? [draft.cue] : [])} [${quote(surface, draft.content)}]`;
  return trace
    .map(({ step, added, removed }) =>
      [step, ...added.map((d) => line("+", d)), ...removed.map((d) => line("-", d))].join("\n"),
    )
    .join("\n");
}

/** Runs finders, then refiners, over a text. `trace`, where given, receives what each step did. */
export function runSteps(
  surface: SurfaceText,
  finders: readonly Finder[],
  refiners: readonly Refiner[],
  trace?: TraceStep[],
): AttributionDraft[] {
  let drafts: AttributionDraft[] = [];
  for (const finder of finders) {
    const added = finder.find(surface);
    trace?.push({ step: finder.name, added, removed: [] });
    drafts = [...drafts, ...added];
  }
  for (const refiner of refiners) {
    const refined = refiner.refine(drafts, surface);
    if (trace) {
      const before = new Set(drafts);
      const after = new Set(refined);
      trace.push({
        step: refiner.name,
        added: refined.filter((draft) => !before.has(draft)),
        removed: drafts.filter((draft) => !after.has(draft)),
      });
    }
    drafts = refined;
  }
  return drafts;
}
