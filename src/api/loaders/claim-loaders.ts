import { Any, type EntityManager } from "typeorm";
import { Claim, ClaimHoldingRow } from "../../entities";
import { findFirstAppearances } from "../../store/reads/claims";
import { loadById, loadMany, loadOne } from "./batches";

export function claimLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, Claim),
    /** What current versions show of who holds a claim, in the order in which it was found. */
    holdings: loadMany(
      (claims) =>
        manager.find(ClaimHoldingRow, {
          where: { claimId: Any(claims), current: true },
          order: { articleId: "ASC", statementId: "ASC", actorId: "ASC" },
        }),
      (holding) => holding.claimId,
    ),
    firstAppearance: loadOne(
      (claims) => findFirstAppearances(manager, claims),
      (appearance) => appearance.claimId,
    ),
  };
}
