import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { Actor } from "../../entities";
import { countMentionsOfNames, findOutletsOfNames } from "../../store/reads/actor-names";
import { findCanonicalActors, findNamesOfActors } from "../../store/reads/actors";
import { loadById, loadMany } from "./batches";

export function actorLoaders(manager: EntityManager) {
  return {
    /** The canonical actor of a key: that of an actor that was merged goes on to lead to whom it is one with. */
    byId: new DataLoader<string, Actor | null>(async (keys) => {
      const found = await findCanonicalActors(manager, keys);
      const actors = new Map(found.map(({ key, actor }) => [key, actor]));
      return keys.map((key) => actors.get(key) ?? null);
    }),
    /** An actor as it was judged, be it merged since. */
    asStored: loadById(manager, Actor),
    /** All names of an actor, in the order in which they were met. */
    names: loadMany(
      (actors) => findNamesOfActors(manager, actors),
      ({ actor }) => actor,
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
