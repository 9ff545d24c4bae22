import type { Modality } from "../../shared/vocabulary";
import { plainDraft } from "../build-draft";
import { modalitiesOf } from "../modalities";
import { Dependents } from "../predicates/dependents";
import { isVerbal } from "../predicates/verb-form";
import type { ParsedText } from "../ranking/parsed-text";
import type { Assertion } from "../reading";
import { conditionIn } from "../setting/condition";
import type { AssertionDraft } from "./assertion-draft";
import { isHedged } from "./hedges";
import type { Scene } from "./scene";

/** What is not there yet: of a noun, and of what somebody has or faces. */
const TO_COME = new Set(
  "scheduled planned upcoming forthcoming expected proposed intended projected".split(" "),
);
const ARRANGED = new Set("schedule expect slate set project forecast due".split(" "));

/** With how far it is held and on what it depends. */
export function finishAssertion(scene: Scene, draft: AssertionDraft): Assertion {
  const { head: _, ...found } = draft;
  const condition = conditionIn(scene.surface, draft.content);
  return { ...found, modality: modalityOf(scene, draft), condition };
}

function modalityOf({ surface, parsed }: Scene, draft: AssertionDraft): Modality {
  const { head, content, rule, confidence } = draft;
  if (isHedged(parsed, head)) return "POSSIBLE";
  if (isToCome(parsed, head)) return "EXPECTED";
  if (/^NN/.test(parsed.tags[head] ?? "") && !isVerbal(parsed, head)) return "ASSERTED";
  const words = plainDraft({ rule, confidence, content, cue: null, cueLemma: null, source: [] });
  const [worded] = modalitiesOf(surface, { draft: words, conditional: false, isOwn: () => false });
  return worded ?? "ASSERTED";
}

/** "The planned strike", "faces scheduled elections", "is expected to sign". */
function isToCome(parsed: ParsedText, head: number): boolean {
  const dependents = Dependents.of(parsed);
  const { lemmas, relations, words } = parsed;
  const below = dependents.below(head);
  const isArranged =
    ARRANGED.has(lemmas[head] ?? "") &&
    below.some((at) => /^(?:xcomp|aux:pass)/.test(relations[at] ?? ""));
  const objects = below.filter((at) => relations[at] === "obj");
  return (
    isArranged ||
    [head, ...objects].some((noun) =>
      dependents
        .below(noun)
        .some((at) => /^amod/.test(relations[at] ?? "") && TO_COME.has(words[at] ?? "")),
    )
  );
}
