import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import type { Claim } from "../../entities";
import { corroborationsOf } from "../../store/claims/corroborate";
import { findClaimsOfWordings, findFirstAppearances, findHoldings } from "../../store/reads/claims";
import { loadMany, loadOne } from "./batches";

export function claimLoaders(manager: EntityManager) {
  return {
    /** A claim by the key of any of its wordings: a key that once was its own goes on to lead to it. */
    byId: claimsByWording(manager),
    /** What current versions show of who holds a claim, in the order in which it was found. */
    holdings: loadMany(
      (claims) => findHoldings(manager, claims),
      ({ claim }) => claim,
    ),
    corroboration: loadOne(
      (claims) => corroborationsOf(manager, claims),
      ({ claimId }) => claimId,
    ),
    firstAppearance: loadOne(
      (claims) => findFirstAppearances(manager, claims),
      ({ claim }) => claim,
    ),
  };
}

function claimsByWording(manager: EntityManager): DataLoader<string, Claim | null> {
  return new DataLoader(async (keys) => {
    const found = await findClaimsOfWordings(manager, [...keys]);
    const claims = new Map(found.map(({ wording, claim }) => [wording, claim]));
    return keys.map((key) => claims.get(key) ?? null);
  });
}
