import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by";
import { findRolesInVersions, findRolesOfActors, type StoredRole } from "../../store/reads/roles";
import { loadMany } from "./batches";

/** A version of an article, by both its keys. */
interface VersionKeys {
  readonly articleId: string;
  readonly versionId: string;
}

export function roleLoaders(manager: EntityManager) {
  return {
    /** What articles together tell of an actor, by its key. */
    ofActor: loadMany(
      (actors) => findRolesOfActors(manager, actors),
      (role) => role.actorId,
    ),
    /** What one version of an article tells of its actors. */
    ofVersion: new DataLoader<VersionKeys, StoredRole[], string>(
      async (versions) => {
        const roles = await findRolesInVersions(manager, versions);
        const groups = groupBy(roles, ({ sightings }) => sightings[0]?.versionId);
        return versions.map(({ versionId }) => groups.get(versionId) ?? []);
      },
      { cacheKeyFn: ({ versionId }) => versionId },
    ),
  };
}
