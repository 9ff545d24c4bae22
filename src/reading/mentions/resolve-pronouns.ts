import type { Weights } from "../ranking/rankers";
import { likeliestAntecedent } from "./antecedents/choose";
import type { Scene } from "./antecedents/scene";

/** Least probability of an antecedent that is believed; less stays unresolved. */
const THRESHOLD = 0.4;

/** Pronouns of the third person, in text order: what an earlier one means helps to tell what a later one does. */
export function resolvePronouns(scene: Scene, weights: Weights): void {
  for (const { pronoun, place } of scene.pronouns()) {
    const choice = likeliestAntecedent(weights, scene, pronoun, place);
    if (choice !== null && choice.probability >= THRESHOLD) scene.settle(pronoun, choice.nominal);
  }
}
