import type { EntityManager } from "typeorm";
import { type Cluster, type ClusterMember, clustersOf } from "../../resolution/origins/clusters";
import { ORIGIN_KINDS } from "../../resolution/origins/relations";
import { noteChange } from "../changes/record-changes";
import { canonicalOf } from "../identity/members";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";

interface MemberRow extends Omit<ClusterMember, "at"> {
  readonly at: Date;
  readonly clusterId: string | null;
}

/**
 * Puts articles whose relations have changed, and all that are in a cluster with one of them, into the clusters that their
 * relations make. To be called under the resolution lock.
 * @returns the articles that are in another cluster now, or in one of another origin.
 */
export async function recluster(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<string[]> {
  const rows = await findMembers(manager, articleIds);
  const links = await findLinks(
    manager,
    rows.map(({ articleId }) => articleId),
  );
  const clusters = clustersOf(
    rows.map(({ at, ...row }) => ({ ...row, at: at.getTime() })),
    links,
  );
  const stored = new Map(rows.map(({ articleId, clusterId }) => [articleId, clusterId]));
  const left = [...new Set(stored.values())].filter((id) => id !== null);
  const before = await rowsOf<{ id: string; originId: string | null }>(
    manager,
    sql`delete from origin_cluster where id = any(${left}::bigint[]) returning id, origin_id as "originId"`,
  );
  await saveClusters(manager, clusters);
  await moveArticles(manager, clusters, stored);
  const originOf = new Map(before.map(({ id, originId }) => [id, originId]));
  return clusters.flatMap((cluster) => {
    const hasOtherOrigin = originOf.get(cluster.id) !== cluster.originId;
    return cluster.articleIds.filter((id) => hasOtherOrigin || stored.get(id) !== cluster.id);
  });
}

/** The articles and all that are in their clusters. */
async function findMembers(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<MemberRow[]> {
  const members = await rowsOf<{ article_id: string }>(
    manager,
    sql`select unnest(${articleIds}::bigint[]) as article_id
      union select m.article_id from article_origin c join article_origin m on m.cluster_id = c.cluster_id
        where c.article_id = any(${articleIds}::bigint[])`,
  );
  return rowsOf<MemberRow>(
    manager,
    sql`select p.article_id as "articleId", p.at, p.outlet_key as "outletKey", ${canonicalOf("o.actor_id")} as "outletActorId",
        g.cluster_id as "clusterId", coalesce((
          select json_agg(json_build_object('kind', s.kind, 'key', s.key, 'actorId', ${canonicalOf("s.actor_id")}::text) order by s.position)
          from article_source s where s.article_id = p.article_id), '[]') as sources
      from article_print p join article a on a.id = p.article_id
      left join outlet o on o.id = a.outlet_id
      left join article_origin g on g.article_id = p.article_id
      where p.article_id = any(${members.map(({ article_id }) => article_id)}::bigint[])
      order by p.article_id`,
  );
}

async function findLinks(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<(readonly [string, string])[]> {
  const rows = await rowsOf<{ article_id: string; target_id: string }>(
    manager,
    sql`select article_id, target_id from article_relation
      where article_id = any(${articleIds}::bigint[]) and kind = any(${[...ORIGIN_KINDS]}::text[])`,
  );
  return rows.map(({ article_id, target_id }) => [article_id, target_id] as const);
}

async function saveClusters(manager: EntityManager, clusters: readonly Cluster[]): Promise<void> {
  await rowsOf(
    manager,
    sql`insert into origin_cluster (id, origin_id, earliest_id, size)
      select * from unnest(${clusters.map(({ id }) => id)}::bigint[],
        ${clusters.map(({ originId }) => originId)}::bigint[],
        ${clusters.map(({ earliestId }) => earliestId)}::bigint[],
        ${clusters.map(({ articleIds }) => articleIds.length)}::int[])`,
  );
}

async function moveArticles(
  manager: EntityManager,
  clusters: readonly Cluster[],
  stored: ReadonlyMap<string, string | null>,
): Promise<void> {
  const moved = clusters.flatMap(({ id, articleIds }) =>
    articleIds
      .filter((articleId) => stored.get(articleId) !== id)
      .map((articleId) => ({ articleId, id })),
  );
  if (moved.length === 0) return;
  for (const { articleId, id } of moved) {
    noteChange(
      manager,
      { nodeType: "Article", key: articleId },
      { kind: "UPDATED", before: inCluster(stored.get(articleId)), after: inCluster(id) },
    );
  }
  await rowsOf(
    manager,
    sql`insert into article_origin (article_id, cluster_id)
      select * from unnest(${moved.map(({ articleId }) => articleId)}::bigint[], ${moved.map(({ id }) => id)}::bigint[])
      on conflict (article_id) do update set cluster_id = excluded.cluster_id`,
  );
}

function inCluster(key: string | null | undefined) {
  return { originCluster: key ? { nodeType: "OriginCluster", key } : null };
}
