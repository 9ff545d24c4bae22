import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { ClaimRelation } from "../../entities";
import {
  findRelationsOfClaims,
  findSameHolders,
  findSelfContradictions,
  type RelatedClaims,
} from "../../store/reads/claim-relations";
import { loadById, loadMany, loadOne } from "./batches";

export function claimRelationLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, ClaimRelation),
    /** Whether one actor holds both claims of a relation. */
    sameHolder: loadOne(
      (relations) => findSameHolders(manager, relations),
      ({ relation }) => relation,
    ),
    /** The relations that a claim has, as source or as target. */
    ofClaim: new DataLoader<string, RelatedClaims[]>(async (claims) => {
      const found = await findRelationsOfClaims(manager, claims);
      return claims.map((claim) =>
        found.filter(({ source, target }) => source === claim || target === claim),
      );
    }),
    selfContradictions: loadMany(
      (actors) => findSelfContradictions(manager, actors),
      ({ actor }) => actor,
    ),
  };
}
