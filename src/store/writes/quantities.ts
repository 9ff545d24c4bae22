import type { EntityManager } from "typeorm";
import { Quantity } from "../../entities";
import { insertRows } from "./rows";
import type { ReadVersion } from "./statement-rows";

/** One row for each number that a version words. */
export function quantityRows({ articleId, versionId, reading }: ReadVersion): Quantity[] {
  return reading.quantities.map(({ span, ...quantity }, position) => ({
    articleId,
    versionId,
    position,
    ...quantity,
    ...span,
  }));
}

/** Stores the quantities of one article version. */
export async function saveQuantities(
  manager: EntityManager,
  quantities: readonly Quantity[],
): Promise<void> {
  await insertRows(manager, Quantity, quantities);
}
