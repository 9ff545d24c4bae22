import type { DataSource } from "typeorm";
import { ArticleOrigin, ArticleRelation, OriginCluster } from "../../../src/entities";

/**
 * What article number n goes back to: each cites number 1, which lets one article alone have all kinds of rows, and every third
 * one has the text of number 2. Each is a cluster of its own.
 * @param evidence the words that cite, start and end.
 * @param outletActor whom its cluster goes back to.
 */
export async function storeOrigins(
  { manager }: DataSource,
  n: number,
  versionId: string,
  evidence: readonly number[],
  outletActor: string,
): Promise<void> {
  const articleId = String(n);
  const relation = { articleId, versionId, similarity: null as number | null };
  await manager.insert(ArticleRelation, {
    ...relation,
    kind: "CITES",
    targetId: "1",
    evidenceSpan: [...evidence],
  });
  if (n % 3 === 0) {
    await manager.insert(ArticleRelation, {
      ...relation,
      kind: "NEAR_DUPLICATE_OF",
      targetId: "2",
      similarity: 0.75,
      evidenceSpan: [],
    });
  }
  await manager.insert(ArticleRelation, {
    ...relation,
    kind: "SHARES_SOURCE",
    targetId: "1",
    evidenceSpan: [],
  });
  await manager.insert(ArticleOrigin, { articleId, clusterId: articleId });
  await manager.insert(OriginCluster, {
    id: articleId,
    originId: outletActor,
    earliestId: articleId,
    size: 1,
  });
}
