import DataLoader from "dataloader";
import { Any, type EntityManager } from "typeorm";
import { Actor, ActorName } from "../../entities";
import { countMentionsOfNames, findOutletsOfNames } from "../../store/reads/actor-names";
import { loadById, loadMany } from "./batches";

export function actorLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, Actor),
    /** All names of an actor, in the order in which they were met. */
    names: loadMany(
      (actors) =>
        manager.find(ActorName, { where: { actorId: Any(actors) }, order: { id: "ASC" } }),
      (name) => name.actorId,
    ),
  };
}

/** By the key of the name. */
export function actorNameLoaders(manager: EntityManager) {
  return {
    mentionCount: new DataLoader<string, number>(async (names) => {
      const counts = await countMentionsOfNames(manager, names);
      return names.map((name) => counts.get(name) ?? 0);
    }),
    /** Keys of the outlets that use it. */
    outlets: loadMany(
      (names) => findOutletsOfNames(manager, names),
      (row) => row.name,
    ),
  };
}
