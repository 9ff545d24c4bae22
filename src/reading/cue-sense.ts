import { CUES_BY_VERB } from "../lexicon/cue-verbs";
import type { AttributionDraft } from "./draft";
import { firstFrom } from "./surface/clauses";
import { nounPhraseAfter } from "./surface/noun-phrases";
import { type SurfaceText, sentenceOf } from "./surface/surface-text";

/**
 * The draft in the sense that its content gives the cue: whoever asks or tells somebody *to do* something requests or orders it, and neither
 * puts a question nor tells a fact.
 */
export function inItsSense(surface: SurfaceText, draft: AttributionDraft): AttributionDraft {
  const { cue, cueLemma, content, cueClass } = draft;
  const [first] = content;
  if (cue === null || !first || first.start < cue.end || cueClass === "REQUEST") return draft;
  const entry = CUES_BY_VERB.get(cueLemma ?? "")?.find(
    ({ cueClass: sense, frames, particles }) =>
      sense === "REQUEST" && frames.has("REQUEST") && particles.length === 0,
  );
  if (!entry || !isDeed(surface, first.start)) return draft;
  const { stance, type, modality } = entry;
  return { ...draft, cueClass: entry.cueClass, stance, type, modality };
}

/** "to close …", "the bank to close …". */
function isDeed(surface: SurfaceText, start: number): boolean {
  const { words, groups } = surface;
  const first = firstFrom(words, start, (word) => word.start);
  const at = words[first]?.class === "TO" ? first : behindAsked(surface, first);
  const group = groups[firstFrom(groups, at, (item) => item.first)];
  return group?.first === at && group.form === "INFINITIVE" && words[at]?.class === "TO";
}

/** Behind who is asked, with a name or description between commas: "the mayor, Ann Roe, to close …". */
function behindAsked(surface: SurfaceText, first: number): number {
  const { words } = surface;
  const { end } = sentenceOf(surface, first);
  const asked = nounPhraseAfter(words, first, end)?.end ?? first;
  if (words[asked]?.text !== ",") return asked;
  const apposed = nounPhraseAfter(words, asked + 1, end);
  return apposed && words[apposed.end]?.text === "," ? apposed.end + 1 : asked;
}
