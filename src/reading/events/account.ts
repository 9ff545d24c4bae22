import type { Factuality } from "../../shared/vocabulary";
import { contains } from "../../text/spans";
import type { Attribution } from "../reading";
import type { Trigger } from "./event-draft";
import type { Scene } from "./scene";
import { weaker } from "./status";

/** What is asked for, promised or intended stands on the word of whoever tells of that. */
const NOT_TELLING: ReadonlySet<string> = new Set(["REQUEST", "PROMISE", "INTENTION"]);

/** The innermost attribution on whose word a trigger stands, as an index; null where the article itself tells it. */
export function attributionOf(
  { attributions }: Scene,
  { predicate, cueOf }: Trigger,
): number | null {
  let best: number | null = cueOf === null ? null : (attributions[cueOf]?.parent ?? null);
  if (cueOf === null)
    attributions.forEach(({ content }, index) => {
      // a parent stands before its children
      if (content.some((span) => contains(span, predicate.span))) best = index;
    });
  for (; best !== null; best = attributions[best]?.parent ?? null)
    if (!NOT_TELLING.has(attributions[best]?.cueClass ?? "")) return best;
  return null;
}

/** How certain an account is, by the cue that it stands under: "denied attacking", "asked whether", "believes that". */
export function factualityUnder(
  scene: Scene,
  { predicate }: Trigger,
  attribution: Attribution | undefined,
  factuality: Factuality,
): Factuality {
  if (attribution === undefined) return factuality;
  const { modalities, attributionType, cue } = attribution;
  if (modalities.includes("QUESTIONED")) return "CT_U";
  const above = scene.text.article.tokens[predicate.governor?.head ?? -1];
  const argued = predicate.form !== "NOUN" || scene.text.relations[predicate.head] === "obj";
  const direct = argued && above !== undefined && cue !== null && contains(cue, above);
  if (direct && modalities.includes("DENIED")) return weaker(factuality, "CT", true);
  return attributionType === "PROPOSITIONAL_ATTITUDE"
    ? weaker(factuality, "PR", false)
    : factuality;
}
