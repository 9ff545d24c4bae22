import type { CueEntry } from "./cue-types";
import { ACT_VERBS } from "./cue-verbs-acts";
import { ATTITUDE_VERBS } from "./cue-verbs-attitudes";
import { SPEECH_VERBS, WRITING_VERBS } from "./cue-verbs-speech";

/** Every verbal cue; a verb has several entries where its meaning changes with what follows ("ask whether", "ask for"). */
export const CUE_VERBS: readonly CueEntry[] = [
  ...SPEECH_VERBS,
  ...WRITING_VERBS,
  ...ACT_VERBS,
  ...ATTITUDE_VERBS,
];

/** Entries by the base form of their verb. */
export const CUES_BY_VERB: ReadonlyMap<string, readonly CueEntry[]> = (() => {
  const byVerb = new Map<string, CueEntry[]>();
  for (const entry of CUE_VERBS) {
    const sharing = byVerb.get(entry.verb) ?? [];
    byVerb.set(entry.verb, [...sharing, entry]);
  }
  return byVerb;
})();
