import type { Modality, Polarity } from "../shared/vocabulary";
import type { AttributionDraft } from "./draft";

const CONDITION = /\b(?:if|unless|provided that|as long as)\b/i;
const DEMAND =
  /\b(?:must(?! have)|has to|have to|should(?! have)|need to|needs to|ought to|cannot be (?:permitted|allowed))\b/i;
const POSSIBILITY = /\b(?:may|might|could|possibly|perhaps)\b(?! have been| \d)/i;
const FUTURE = /\b(?:will|would|'ll|going to|is to|are to)\b/i;

/** What the speaker does with the content: from the cue, then from the first words of the content that tell. Never empty. */
export function modalitiesOf(draft: AttributionDraft, content: string): readonly Modality[] {
  const conditional = CONDITION.test(content);
  if (draft.kind === "WARNING" && conditional) return ["THREATENED", "CONDITIONAL"];
  const found: Modality[] = [];
  if (draft.modality !== "ASSERTED") found.push(draft.modality);
  else if (DEMAND.test(content)) found.push("DEMANDED");
  else if (POSSIBILITY.test(content)) found.push("POSSIBLE");
  else if (FUTURE.test(content)) found.push("EXPECTED");
  else found.push("ASSERTED");
  if (conditional) found.push("CONDITIONAL");
  return found;
}

/** A denial, a refusal and a negated cue put their content negatively; whether a plain clause is negated is left to reading claims. */
export function polarityOf(draft: AttributionDraft): Polarity {
  return (draft.modality === "DENIED") === draft.negated ? "POSITIVE" : "NEGATIVE";
}
