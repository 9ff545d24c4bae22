import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HopAct, Modality } from "../../src/shared/vocabulary";
import type { Span } from "../../src/text/article-text";

/** A time as the answer sheet words it. */
export interface SheetTime {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A step of the way to the reader. Agents are ids of the sheet's actors, joined by "+"; `article` is the outlet. */
export interface SheetHop {
  readonly agent: string;
  readonly act: HopAct;
  /** False where the step is implied: a reading without it is right, too. */
  readonly explicit: boolean;
  readonly to: string | null;
}

/** One statement of the answer sheet. */
export interface SheetStatement {
  readonly id: string;
  readonly content: Span;
  readonly speaker: string;
  readonly cue: Span;
  readonly addressee: readonly string[];
  readonly when: SheetTime | null;
  readonly modality: readonly Modality[];
  readonly attributionChain: readonly SheetHop[];
  /** False for a judgement call: its absence is no error. */
  readonly explicit: boolean;
}

/** What the seed article's answer sheet tells of who is said to have said what. */
export interface SeedSheet {
  readonly actors: readonly { readonly id: string; readonly mentions: readonly Span[] }[];
  readonly statements: readonly SheetStatement[];
}

/** The seed article's answer sheet; null where it is missing. */
export function readSeedSheet(shared: string): SeedSheet | null {
  const path = join(shared, "seed/gold.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as SeedSheet) : null;
}
