import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CueClass, Modality } from "../../src/shared/vocabulary";

const folder = join(__dirname, "..", "fixtures", "negatives");

/** What no single attribution may be: one for which all of these hold. Words are those of the text. */
export interface Forbidden {
  /** Its content has at least half of its words in common with these. */
  readonly content?: string;
  /** Its content reaches over all of these words. */
  readonly holds?: string;
  /** These words name its speaker. */
  readonly speaker?: string;
  /** These words name whom it is said to. */
  readonly addressee?: string;
  /** Its cue is among these words. */
  readonly cue?: string;
  readonly cueClass?: CueClass;
  readonly modality?: Modality;
  /** It is worded as said then, or within that time (the beginning of an EDTF date). */
  readonly saidAt?: string;
  /** Whether it stands outside every other attribution's content. */
  readonly top?: boolean;
}

/** A short text, and what must not be read in it. */
export interface Negative {
  /** The collection that it belongs to, by its file's name. */
  readonly collection: string;
  readonly text: string;
  readonly why: string;
  /** Null where nothing at all may be attributed. */
  readonly never: Forbidden | null;
  /** Why it is read wrongly still; null where it is read rightly. */
  readonly knownFailure: string | null;
}

interface NegativesFile {
  readonly grammarClass: string;
  readonly items: readonly {
    readonly text: string;
    readonly why: string;
    readonly never?: Forbidden;
    readonly knownFailure?: string;
  }[];
}

/** All collections, in the order of their names. */
export function loadNegatives(): Negative[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const { items } = JSON.parse(readFileSync(join(folder, name), "utf8")) as NegativesFile;
      return items.map(({ text, why, never, knownFailure }) => ({
        collection: name.replace(/\.json$/u, ""),
        text,
        why,
        never: never ?? null,
        knownFailure: knownFailure ?? null,
      }));
    });
}
