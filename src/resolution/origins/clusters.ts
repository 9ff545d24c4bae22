import { components } from "../../shared/components";
import type { NamedSource } from "./sources";

/** An article as a member of a cluster. */
export interface ClusterMember {
  readonly articleId: string;
  /** When it was published or, where that is unknown, first received; milliseconds. */
  readonly at: number;
  /** Its outlet's key and actor; null where it is unknown. */
  readonly outletKey: string | null;
  readonly outletActorId: string | null;
  readonly sources: readonly Pick<NamedSource, "kind" | "key" | "actorId">[];
}

/** Articles that go back to one report. */
export interface Cluster {
  /** The key of the article among them that was stored first: it stays while the cluster grows. */
  readonly id: string;
  readonly earliestId: string;
  /** Whose report it is: whom its articles credit, else whom the earliest cites, else the earliest's outlet. */
  readonly originId: string | null;
  readonly articleIds: readonly string[];
}

/**
 * The clusters that relations between articles make.
 * @param links pairs of articles with one origin.
 */
export function clustersOf(
  members: readonly ClusterMember[],
  links: readonly (readonly [string, string])[],
): Cluster[] {
  const byId = new Map(members.map((member) => [member.articleId, member]));
  const groups = components(
    members.map(({ articleId }) => articleId),
    links,
  );
  return groups.map((ids) => clusterOf(ids.flatMap((id) => byId.get(id) ?? [])));
}

function clusterOf(members: readonly ClusterMember[]): Cluster {
  const inTime = [...members].sort((a, b) => a.at - b.at || byKey(a.articleId, b.articleId));
  const articleIds = members.map(({ articleId }) => articleId).sort(byKey);
  const [earliest] = inTime;
  return {
    id: articleIds[0] ?? "",
    earliestId: earliest?.articleId ?? "",
    originId: originOf(inTime) ?? earliest?.outletActorId ?? null,
    articleIds,
  };
}

/** Who is credited before who is only cited, and an outlet that is among the members before what others call it. */
function originOf(inTime: readonly ClusterMember[]): string | null {
  const credits = inTime.flatMap(({ sources }) => sources.filter(({ kind }) => kind === "CREDIT"));
  const source = credits[0] ?? inTime[0]?.sources[0];
  if (!source) return null;
  const own = inTime.find(({ outletKey }) => outletKey === source.key);
  return own?.outletActorId ?? source.actorId;
}

function byKey(one: string, other: string): number {
  return Number(BigInt(one) - BigInt(other));
}
