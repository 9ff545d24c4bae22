import type { AttributionDraft, Finder, Refiner } from "./draft";
import type { SurfaceText } from "./surface/surface-text";

/** What one step did with the list. A draft that a step altered is among both the added and the removed. */
export interface TraceStep {
  readonly step: string;
  readonly added: readonly AttributionDraft[];
  readonly removed: readonly AttributionDraft[];
  /** Why a removed draft was left out, where the step can tell. */
  readonly reasonFor: (removed: AttributionDraft) => string | null;
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
    trace?.push({ step: finder.name, added, removed: [], reasonFor: () => null });
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
        reasonFor: (removed) => refiner.reason?.(removed, refined) ?? null,
      });
    }
    drafts = refined;
  }
  return drafts;
}
