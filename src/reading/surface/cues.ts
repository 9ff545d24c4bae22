import type { CueEntry } from "../../lexicon/cue-types";
import { CUES_BY_VERB } from "../../lexicon/cue-verbs";
import type { VerbGroup } from "./verb-groups";
import type { Word } from "./word-classes";

/** A verb of the text that may attribute something, with every reading the lexicon has for it. */
export interface Cue {
  readonly group: VerbGroup;
  /** Index of the group in the list of verb groups. */
  readonly groupIndex: number;
  /** Longest first: "point out" before "point". All have the same `end`. */
  readonly entries: readonly CueEntry[];
  /** Token behind the verb and its particles. */
  readonly end: number;
  /** Index of the innermost quotation around it, or null. */
  readonly quotation: number | null;
}

const PRONOUN_BETWEEN = new Set(["it", "this", "that"]);

/** Where the particles end that follow token `head`; null where they do not. */
function particlesEnd(
  words: readonly Word[],
  head: number,
  particles: readonly string[],
): number | null {
  const start = head + 1;
  const from =
    particles.length > 0 &&
    PRONOUN_BETWEEN.has(words[start]?.lower ?? "") &&
    words[start]?.lower !== particles[0]
      ? start + 1
      : start;
  return particles.every((particle, i) => words[from + i]?.lower === particle)
    ? from + particles.length
    : null;
}

/** All verbal cues of the text, in text order. */
export function findCues(words: readonly Word[], groups: readonly VerbGroup[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [groupIndex, group] of groups.entries()) {
    const head = words[group.head];
    const entries = head?.verb ? CUES_BY_VERB.get(head.verb.lemma) : undefined;
    if (!head || !entries) continue;
    let end = 0;
    let longest: CueEntry[] = [];
    for (const entry of entries) {
      const particles =
        entry.particles.length === 0 ? group.end : particlesEnd(words, group.head, entry.particles);
      if (particles === null || particles < end) continue;
      longest = particles > end ? [entry] : [...longest, entry];
      end = particles;
    }
    if (longest.length > 0)
      cues.push({ group, groupIndex, entries: longest, end, quotation: head.quotation });
  }
  return cues;
}
