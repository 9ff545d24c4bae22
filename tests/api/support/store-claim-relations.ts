import type { DataSource } from "typeorm";
import { ClaimRelation } from "../../../src/entities";
import { provenance, sharedClaimKey } from "./cast";

/** The own claim of article number n refutes the one that all articles share; every third supports it instead. */
export async function storeClaimRelations({ manager }: DataSource, n: number): Promise<void> {
  await manager.insert(ClaimRelation, {
    ...provenance,
    id: String(n),
    sourceId: String(n + 1),
    kind: n % 3 === 0 ? "SUPPORTS" : "REFUTES",
    targetId: sharedClaimKey,
    rationale: `Day ${n} stands against it.`,
  });
}
