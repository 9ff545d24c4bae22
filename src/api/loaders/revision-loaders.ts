import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import type { Revision } from "../../entities";
import { groupBy } from "../../shared/group-by";
import { findRevisions, type TrailOf } from "../../store/decisions/revisions";

const keyOf = ({ type, id }: TrailOf): string => `${type}:${id}`;

export function revisionLoaders(manager: EntityManager) {
  return {
    /** The trail of a node, oldest entry first. */
    ofNode: new DataLoader<TrailOf, Revision[], string>(
      async (nodes) => {
        const found = await findRevisions(manager, nodes);
        const trails = groupBy(found, ({ node }) => keyOf(node));
        return nodes.map((node) => (trails.get(keyOf(node)) ?? []).map(({ revision }) => revision));
      },
      { cacheKeyFn: keyOf },
    ),
  };
}
