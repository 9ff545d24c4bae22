import type { DataSource, EntityManager } from "typeorm";
import { NotFoundError } from "../../shared/errors";
import type { InformationCredibility, SourceReliability } from "../../shared/vocabulary";
import { noteChange } from "../../store/changes/record-changes";
import { findClaims } from "../../store/claims/human-relations";
import { applyDecisions } from "../../store/decisions/apply-decisions";
import { lockArticleRow } from "../../store/decisions/article-status";
import { findAssessment, isOutlet, saveAssessment } from "../../store/decisions/assessments";
import { type Decider, patchOf, recordRevision } from "../../store/decisions/revisions";
import { decisionOn, findStatement, saveDecision } from "../../store/decisions/statement-decisions";
import { updateWhatCounts } from "../../store/decisions/what-counts";
import { findVersions } from "../../store/utterances/save-speeches";
import { inTransaction } from "../transaction";

/** What is assessed, by its key. */
export interface Assessed {
  readonly type: "Statement" | "Claim" | "Outlet";
  readonly id: string;
}

/** How it is assessed. */
export interface AssessmentMade {
  readonly sourceReliability: SourceReliability;
  readonly informationCredibility: InformationCredibility;
  readonly note: string | null;
}

/**
 * Assesses a statement, a claim or an outlet, in the place of an earlier assessment. One of a statement goes by its words, and so
 * holds for later versions that have them.
 * @throws NotFoundError where there is no such node.
 */
export function assess(
  dataSource: DataSource,
  node: Assessed,
  made: AssessmentMade,
  decider: Decider,
): Promise<void> {
  const because = `Assessed by ${decider.by}${made.note ? `: ${made.note}` : "."}`;
  return inTransaction(dataSource, because, async (manager) => {
    const nodeId = await anchored(manager, node, decider);
    const before = await findAssessment(manager, node.type, nodeId);
    await saveAssessment(manager, { nodeType: node.type, nodeId, ...made, ...decider });
    const { sourceReliability, informationCredibility, note } = before ?? {};
    const assessed = { sourceReliability, informationCredibility, note };
    noteChange(
      manager,
      { nodeType: node.type, key: node.id },
      { kind: "UPDATED", before: { assessment: before && assessed }, after: { assessment: made } },
    );
    await recordRevision(manager, {
      ...decider,
      node: { type: node.type, id: nodeId },
      kind: "UPDATED",
      patch: patchOf(assessed, { ...made }),
      reason: made.note,
    });
  });
}

/** The key that an assessment goes by. */
async function anchored(
  manager: EntityManager,
  { type, id }: Assessed,
  { at }: Decider,
): Promise<string> {
  if (type === "Statement") {
    const statement = await findStatement(manager, id);
    if (!statement) throw new NotFoundError("node: there is no statement of this id.");
    const { articleId } = statement;
    await lockArticleRow(manager, articleId);
    const decision = await decisionOn(manager, statement);
    await saveDecision(manager, decision);
    await applyDecisions(manager, articleId, await findVersions(manager, articleId), at);
    await updateWhatCounts(manager, [articleId]);
    return decision.id;
  }
  const isKnown =
    type === "Claim" ? (await findClaims(manager, [id])).size > 0 : await isOutlet(manager, id);
  if (!isKnown) throw new NotFoundError(`node: there is no ${type.toLowerCase()} of this id.`);
  return id;
}
