import type { Span } from "../text/article-text";
import type { Reading } from "./reading";

type Offsets = readonly (readonly [number, number])[];

/** One attribution as the attribution scorers read it: offsets in UTF-16 code units. */
export interface ScorerAttribution {
  readonly content: Offsets;
  readonly cue: Offsets;
  readonly source: Offsets;
  /** The speaker's name, where no words of its own name one. */
  readonly speaker?: string;
  readonly type: "direct" | "indirect" | "mixed";
  readonly nested_in: number | null;
  readonly rule: string;
}

const offsets = (spans: readonly Span[]): Offsets =>
  spans.map(({ start, end }) => [start, end] as const);

/**
 * A reading's attributions in the scorers' form. By the corpora's convention an attribution that names nobody
 * ("is expected") has its cue for a source.
 */
export function toScorerForm(reading: Reading): ScorerAttribution[] {
  return reading.attributions.map((attribution) => {
    const cue = attribution.cue ? [attribution.cue] : [];
    const speaker = reading.actors[attribution.speakers[0] ?? -1]?.name;
    const carried = attribution.source.length === 0 && speaker !== undefined;
    const source = attribution.source.length > 0 || carried ? attribution.source : cue;
    return {
      content: offsets(attribution.content),
      cue: offsets(cue),
      source: offsets(source),
      ...(carried ? { speaker } : {}),
      type: attribution.quoteKind.toLowerCase() as Lowercase<typeof attribution.quoteKind>,
      nested_in: attribution.parent,
      rule: attribution.rule,
    };
  });
}
