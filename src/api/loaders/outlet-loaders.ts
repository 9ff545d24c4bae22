import type { EntityManager } from "typeorm";
import { Outlet } from "../../entities";
import { findOutletsOfActors } from "../../store/reads/actors";
import { loadById, loadOne } from "./batches";

export function outletLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, Outlet),
    /** The outlet that an actor is; the key is the actor's. */
    ofActor: loadOne(
      (actors) => findOutletsOfActors(manager, actors),
      ({ actor }) => actor,
    ),
  };
}
