import type { DataSource } from "typeorm";
import { AttributionHop } from "../../../src/entities";
import { actorKeys } from "./cast";

/** The ways that the two statements of article number n's current version took. */
export async function storeChains(
  dataSource: DataSource,
  n: number,
  told: number[],
  outletActor: string,
): Promise<void> {
  const hop = (
    statementId: number,
    position: number,
    act: AttributionHop["act"],
    agent: string,
    to: string[] = [],
  ) => ({
    articleId: String(n),
    statementId: String(statementId),
    position,
    act,
    explicit: position > 0,
    cueSpan: position > 0 ? told : [],
    agentIds: [agent],
    toIds: to,
  });
  await dataSource.manager.insert(AttributionHop, [
    hop(10 * n + 1, 0, "PUBLISHES", outletActor),
    hop(10 * n + 1, 1, "SAYS", actorKeys.brenn, [actorKeys.reporters]),
    hop(10 * n + 2, 0, "PUBLISHES", outletActor),
    hop(10 * n + 2, 1, "REPORTS", actorKeys.brenn),
    hop(10 * n + 2, 2, "SAYS", actorKeys.harbourOffice),
  ]);
}
