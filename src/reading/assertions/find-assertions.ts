import type { Assertion } from "../reading";
import type { AssertionDraft } from "./assertion-draft";
import { clauseAssertions } from "./clause-assertions";
import { eventNominals } from "./event-nominal";
import { factiveComplements } from "./factive-complement";
import { finishAssertion } from "./finish-assertion";
import { proposedActs } from "./proposed-act";
import { type Scene, type SceneFacts, sceneOf } from "./scene";
import { tells } from "./telling";

/** A step that finds assertions of one kind. Each looks at the article alone, so that their order decides nothing. */
type AssertionFinder = (scene: Scene) => AssertionDraft[];

const FINDERS: readonly AssertionFinder[] = [
  clauseAssertions,
  eventNominals,
  proposedActs,
  factiveComplements,
];

/** What an article states itself or takes for granted, in text order. */
export function findAssertions(facts: SceneFacts): Assertion[] {
  const scene = sceneOf(facts);
  return FINDERS.flatMap((find) => find(scene))
    .filter((draft) => tells(scene, draft))
    .map((draft) => finishAssertion(scene, draft))
    .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

/** By the last piece: the one before it may be a subject that is worded with another verb. */
function startOf({ content }: Assertion): number {
  return content.at(-1)?.start ?? 0;
}

function endOf({ content }: Assertion): number {
  return content.at(-1)?.end ?? 0;
}
