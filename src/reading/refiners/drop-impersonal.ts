import { BE_FORMS } from "../../lexicon/function-words";
import type { AttributionDraft, Refiner } from "../draft";
import { firstFrom } from "../surface/clauses";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";
import type { VerbGroup } from "../surface/verb-groups";

/** "it is fair to say", "it is too early to tell", "it goes without saying": the verb before has "it" for its subject, and names nobody. */
function isImpersonal({ words, groups }: SurfaceText, at: number, group: VerbGroup): boolean {
  const before = groups[at - 1];
  if (before?.form !== "FINITE" || before.sentence !== group.sentence) return false;
  if (words[before.first - 1]?.lower !== "it") return false;
  const between = words.slice(before.end, group.first);
  if (between.length === 0 || between.some((word) => word.class === "MARK")) return false;
  return BE_FORMS.has(words[before.head]?.lower ?? "") || between.at(-1)?.lower === "without";
}

/** "Having said that, …": what was said lies behind, and the writer said it. */
const isConnective = (surface: SurfaceText, { first, end, form }: VerbGroup): boolean =>
  form === "GERUND" &&
  first === sentenceOf(surface, first).first &&
  surface.words[end]?.lower === "that" &&
  surface.words[end + 1]?.text === ",";

function isNobodys({ cue }: AttributionDraft, surface: SurfaceText): boolean {
  if (!cue) return false;
  const { words, groups } = surface;
  const head = firstFrom(words, cue.start, (word) => word.start);
  const at = firstFrom(groups, head, (group) => group.head);
  const group = groups[at];
  if (group?.head !== head || group.form === "FINITE") return false;
  return isImpersonal(surface, at, group) || isConnective(surface, group);
}

/** Idioms with a verb of saying that belongs to nobody but the writer. */
export const dropImpersonal: Refiner = {
  name: "drop-impersonal",
  refine: (drafts, surface) => drafts.filter((draft) => !isNobodys(draft, surface)),
  reason: () => "an idiom in the writer's own voice",
};
