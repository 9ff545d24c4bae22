import type { EntityManager } from "typeorm";
import {
  findJudgements,
  findJudgementsOfActors,
  findPossibleDuplicates,
} from "../../store/identity/find-judgements";
import { loadMany, loadOne } from "./batches";

export function judgementLoaders(manager: EntityManager) {
  return {
    byId: loadOne(
      (ids) => findJudgements(manager, ids),
      ({ id }) => id,
    ),
    /** What was decided about an actor and those who are one with it, earliest first. */
    ofActor: loadMany(
      (actors) => findJudgementsOfActors(manager, actors),
      ({ actor }) => actor,
    ),
    /** Who else it may be, the likeliest first. */
    possibleDuplicates: loadMany(
      (actors) => findPossibleDuplicates(manager, actors),
      ({ actor }) => actor,
    ),
  };
}
