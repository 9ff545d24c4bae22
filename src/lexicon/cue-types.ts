import type { AttributionType, CueClass, CueStance, Modality } from "../shared/vocabulary";

/**
 * What a cue may govern:
 * QUOTE "…," X joked · CLAUSE X said (that) … · HEARER X told Y (that) … · INFINITIVE X promised to … ·
 * REQUEST X urged Y to … · THING X criticized Y · COMPLEMENT X called Y a … · AS X described Y as … ·
 * DEED X denied doing … ·
 * IMPRESSION X seems to …, in nobody's name
 * LINK X called for Y, a preposition of the cue before its content · CHARGE X accused Y of … (object, preposition, content)
 */
export type Frame =
  | "QUOTE"
  | "CLAUSE"
  | "HEARER"
  | "INFINITIVE"
  | "REQUEST"
  | "THING"
  | "COMPLEMENT"
  | "AS"
  | "LINK"
  | "CHARGE"
  | "DEED"
  | "IMPRESSION";

/** One expression that attributes something to somebody. */
export interface CueEntry {
  /** The verb's base form. */
  readonly verb: string;
  /** Words that follow the verb and belong to it: "out" of "point out". Empty for most. */
  readonly particles: readonly string[];
  /** Verb and particles: "point out". */
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly stance: CueStance;
  readonly type: AttributionType;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions that may lead to the content (frames LINK and CHARGE). */
  readonly links: readonly string[];
  /** What the speaker does with the content, where the cue alone tells it. */
  readonly modality: Modality;
}

interface Common {
  readonly cueClass: CueClass;
  readonly stance?: CueStance;
  readonly type?: AttributionType;
  readonly modality?: Modality;
  /** Frames, separated by spaces. */
  readonly frames: string;
}

/** Entries that share everything but their words: `lemma` or `lemma/preposition preposition`, separated by commas. */
export function cueEntries(common: Common, list: string): readonly CueEntry[] {
  return list.split(",").map((item) => {
    const [lemma = "", links = ""] = item.trim().replace(/\s+/g, " ").split("/");
    const [verb = "", ...particles] = lemma.split(" ");
    return {
      verb,
      particles,
      lemma,
      cueClass: common.cueClass,
      stance: common.stance ?? "NEUTRAL",
      type: common.type ?? "COMMUNICATION",
      modality: common.modality ?? "ASSERTED",
      frames: new Set(common.frames.split(" ") as Frame[]),
      links: links.split(" ").filter(Boolean),
    };
  });
}
