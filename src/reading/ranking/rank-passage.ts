import type { AttributionDraft } from "../draft";
import { type Decision, decideEach } from "./decide";
import { excerpt, type Passage } from "./excerpt";
import { outermostOf } from "./outermost";
import { tokensOf } from "./proposals";
import { rankedDraft } from "./ranked-draft";
import type { Rankers } from "./rankers";
import { isBareWish, isStated } from "./stated";
import { THRESHOLDS } from "./thresholds";

/** What the rankers make of a passage. */
export interface RankedPassage {
  /** The outermost statements, in text order. */
  readonly stated: readonly AttributionDraft[];
  /** Statements within the contents of others. */
  readonly nested: readonly AttributionDraft[];
  /** What corpora also count beside the statements, each for itself: they may contradict each other and the statements. */
  readonly unstated: readonly AttributionDraft[];
}

/** What is less likely is kept under no threshold. */
const LEAST_KEPT = Math.min(...Object.values(THRESHOLDS).flatMap((own) => Object.values(own)));

/** The statements of a passage that lie in no other one, and what its other cues may attribute. */
interface Outermost {
  readonly stated: readonly AttributionDraft[];
  readonly others: readonly AttributionDraft[];
}

/**
 * Statements from the outside in: the outermost ones are chosen first, then each one's content is read again on its own, with the
 * cues, sources and boundaries that lie within it, to any depth. What is not stated is looked for on the outside only.
 */
export function rankPassage(rankers: Rankers, whole: Passage): RankedPassage {
  const { stated, others } = rankOutermost(rankers, whole);
  const nested: AttributionDraft[] = [];
  const open = stated.map((draft) => contentOf(whole, draft));
  for (let passage = open.pop(); passage; passage = open.pop()) {
    const within = passage;
    const inner = rankOutermost(rankers, within).stated.filter(
      (draft) => !isBareWish(within, draft),
    );
    nested.push(...inner);
    open.push(...inner.map((draft) => contentOf(within, draft)));
  }
  const unstated = others
    .filter(({ confidence, cueClass }) => confidence >= THRESHOLDS[cueClass].unstated)
    .map((draft) => ({ ...draft, stated: false }));
  return { stated, nested, unstated };
}

function rankOutermost(rankers: Rankers, passage: Passage): Outermost {
  const decisions = decideEach(rankers, passage).filter(
    ({ probability }) => probability >= LEAST_KEPT,
  );
  const drafts = new Map<Decision, AttributionDraft>();
  const draftOf = (decision: Decision): AttributionDraft => {
    const draft = drafts.get(decision) ?? rankedDraft(passage, decision);
    drafts.set(decision, draft);
    return draft;
  };
  const stated = (decision: Decision) => isStated(passage, decision, draftOf(decision));
  const chosen = outermostOf(passage.text.count, decisions.filter(stated), stated);
  const taken = new Set(chosen.map(({ cue }) => cue));
  return {
    stated: chosen.map(draftOf),
    others: decisions.filter(({ cue }) => !taken.has(cue)).map(draftOf),
  };
}

const contentOf = (passage: Passage, { content }: AttributionDraft): Passage =>
  excerpt(
    passage,
    content.map((span) => tokensOf(passage.text.article, span)),
  );
