import type { EntityManager } from "typeorm";
import { DiscourseRelationRow } from "../../entities";
import type { DiscourseRelation } from "../../resolution/discourse/discourse-rule";
import { insertRows } from "./rows";

/** A statement and the wording of the claim that it makes; null where it makes none. */
export interface ClaimingStatement {
  readonly statementId: string;
  readonly claimId: string | null;
}

/**
 * Stores how an article's statements stand to each other, of those that make claims.
 * @param statements in the order of the reading's attributions.
 */
export async function saveDiscourse(
  manager: EntityManager,
  articleId: string,
  relations: readonly DiscourseRelation[],
  statements: readonly ClaimingStatement[],
): Promise<void> {
  const rows = relations.flatMap(({ source, target, ...relation }): DiscourseRelationRow[] => {
    const [from, to] = [statements[source], statements[target]];
    if (!from?.claimId || !to?.claimId || from.claimId === to.claimId) return [];
    const [sourceStatementId, targetStatementId] = [from.statementId, to.statementId];
    const { claimId: sourceId } = from;
    const { claimId: targetId } = to;
    return [{ articleId, sourceStatementId, targetStatementId, sourceId, targetId, ...relation }];
  });
  await insertRows(manager, DiscourseRelationRow, rows);
}
