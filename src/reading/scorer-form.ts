import type { CueClass } from "../shared/vocabulary";
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
  /** The cue's class. */
  readonly class: Lowercase<CueClass>;
  /** False for what is no statement to Hearsay and counts for annotators of corpora only. */
  readonly stated: boolean;
  readonly rule: string;
}

const offsets = (spans: readonly Span[]): Offsets =>
  spans.map(({ start, end }) => [start, end] as const);

/**
 * A reading's attributions in the scorers' form, statements first, then what corpora count beside them. By the corpora's convention an attribution that names nobody
 * ("is expected") has its cue for a source.
 */
export function toScorerForm(reading: Reading): ScorerAttribution[] {
  const all = [...reading.attributions, ...reading.unstated];
  return all.map((attribution, index) => {
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
      class: attribution.cueClass.toLowerCase() as Lowercase<CueClass>,
      stated: index < reading.attributions.length,
      rule: attribution.rule,
    };
  });
}
