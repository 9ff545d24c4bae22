import { relationOf } from "../../../src/resolution/claims/claim-relations";
import { isSameClaim } from "../../../src/resolution/claims/compare-claims";
import { pairsWithKey } from "../../../src/resolution/claims/pairs-with-key";
import {
  findNeighbourhood,
  findPrints,
  type StoredPrint,
} from "../../../src/store/claims/claim-prints";
import { useDatabase } from "../../support/database";

jest.setTimeout(120_000);
const database = useDatabase("samples");

const allPrints = async (): Promise<StoredPrint[]> => {
  const { manager } = database.dataSource();
  const rows: { id: string }[] = await manager.query("select claim_id as id from claim_print");
  return findPrints(
    manager,
    rows.map(({ id }) => id),
  );
};

const placed = (print: StoredPrint) => ({ ...print, print });

/** Pairs of claims that are one or stand to each other in some way, the wordings' own first. */
const pairsOf = (own: readonly StoredPrint[], others: readonly StoredPrint[]): string[] =>
  pairsWithKey({ own, others })
    .filter(([one, other]) => isSameClaim(one, other) || relationOf(placed(one), placed(other)))
    .map(([one, other]) => `${one.claimId} ${other.claimId}`)
    .sort();

test("whatever is one with a wording, or stands to it, is found; most of what only shares a key is not", async () => {
  const all = await allPrints();
  const own = all.filter((_, at) => at % 3 === 0);
  const ownIds = new Set(own.map(({ claimId }) => claimId));
  const found = await findNeighbourhood(database.dataSource().manager, [...ownIds]);
  const others = all.filter(({ claimId }) => !ownIds.has(claimId));
  const wanted = pairsOf(own, others);
  expect(wanted.length).toBeGreaterThan(20);
  expect(pairsOf(found.own, found.others)).toEqual(wanted);
  const sharing = pairsWithKey({ own, others }).map(([, { claimId }]) => claimId);
  expect(found.others.length).toBeLessThan(new Set(sharing).size);
});
