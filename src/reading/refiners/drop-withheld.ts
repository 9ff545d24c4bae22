import type { AttributionDraft, Refiner } from "../draft";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";
import type { Word } from "../surface/word-classes";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs of telling and answering: who would not do it told nothing. */
const TELLING = words(
  "say tell confirm disclose reveal specify explain state clarify announce mention indicate comment elaborate reply respond answer ask discuss name identify",
);
const REFUSING = words("decline refuse avoid fail forget");
/** Before an infinitive they tell that it has not come about: "unable to say", "yet to confirm". */
const NOT_DONE = words("unable yet reluctant unwilling");
const NOBODY = /^(?:nobody|none|neither|no)\b/iu;

const isTelling = ({ verb }: Word): boolean => verb !== null && TELLING.has(verb.lemma);
/** "did not wish to be named", "does not want to talk": what is not told is no wish of his that news is about. */
const WISHING = words("wish want like care");

const isSpeaking = ({ lower }: Word): boolean =>
  /^(?:speak|talk|named|identified|quoted)$/.test(lower);
const isRefusing = ({ verb, class: cls }: Word): boolean =>
  cls !== "MARK" && verb !== null && REFUSING.has(verb.lemma);

/** The word that the cue hangs on: "refused" in "refused to blame", "short" in "stopped short of saying". */
function governorOf(all: readonly Word[], head: number): Word | undefined {
  let at = head - 1;
  while (all[at]?.class === "ADVERB" && !NOT_DONE.has(all[at]?.lower ?? "")) at -= 1;
  const link = all[at];
  return link?.class === "TO" || link?.lower === "of" ? all[at - 1] : link;
}

function isWithheld(draft: AttributionDraft, { words: all, text }: SurfaceText): boolean {
  if (!draft.cue) return false;
  const head = firstFrom(all, draft.cue.start, (word) => word.start);
  const cue = all[head];
  if (!cue) return false;
  const before = all.slice(Math.max(0, head - 4), head);
  if (before.some(({ lower }) => lower === "neither")) return true;
  const unwilling = draft.negated && cue.verb !== null && WISHING.has(cue.verb.lemma);
  if (isRefusing(cue) || unwilling)
    return all.slice(head + 1, head + 4).some((word) => isTelling(word) || isSpeaking(word));
  const governor = governorOf(all, head);
  if (governor && isRefusing(governor)) return true;
  const undone =
    governor !== undefined && (NOT_DONE.has(governor.lower) || governor.lower === "short");
  const [source] = draft.source;
  const nobody = source !== undefined && NOBODY.test(text.text.slice(source.start, source.end));
  return isTelling(cue) && (undone || nobody || draft.negated || before.some(isRefusing));
}

/**
 * "could not say how …", "declined to say whether …", "would neither confirm nor deny that …", "is yet to say whether …", "nobody told …":
 * nothing was said.
 */
export const dropWithheld: Refiner = {
  name: "drop-withheld",
  refine: (drafts, surface) => drafts.filter((draft) => !isWithheld(draft, surface)),
  reason: () => "nothing was told",
};
