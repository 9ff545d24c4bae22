import type { EntityManager } from "typeorm";
import { Change } from "../../entities";
import { type ClaimCriteria, claimOrders, claims } from "../pages/claim-lists";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { type StatementCriteria, statementOrders, statements } from "../pages/statement-lists";
import { raw, type Sql, sql, write } from "../sql";

/** Which changes of the log somebody is told. */
export interface Passing {
  /** A condition over the change "c", and over the thing "t" that it is about, as it is now. */
  readonly where: Sql;
  /** What "t" is, joined to the change. */
  readonly join: Sql;
}

/** Statements that have come to count, and still do. */
export function addedStatements(criteria: StatementCriteria): Passing {
  const { where } = statements(criteria, statementOrders.SAID_DESC);
  return {
    join: raw("join statement t on t.id = c.node_id"),
    where: sql`c.node_type = 'Statement' and c.kind = 'CREATED' and ${where}`,
  };
}

const BEGINNING = new Date(0);

/**
 * Claims that have changed. Where criteria are given, they hold for what the claim is now, or for the one that it has become; what is
 * no claim any more meets none.
 */
export function changedClaims(criteria: ClaimCriteria | null): Passing {
  const isClaim = sql`c.node_type = 'Claim'`;
  if (criteria === null) return { join: raw(""), where: isClaim };
  // Claims that are looked for by when they changed are listed also where no article carries them any more.
  const changedSince = criteria.changedSince ?? BEGINNING;
  const { where } = claims({ ...criteria, changedSince }, claimOrders.FIRST_APPEARED_DESC);
  return {
    join: raw(
      "join claim_wording own on own.wording_id = c.node_id join claim t on t.id = own.claim_id",
    ),
    where: sql`${isClaim} and ${where}`,
  };
}

/** The same for two that let the same changes pass. */
export function signatureOf({ join, where }: Passing): string {
  return JSON.stringify([write(join), write(where)]);
}

/** A stretch of the log: behind one key, up to another one. */
export interface Stretch {
  readonly after: string;
  readonly upTo: string;
}

/** The changes of a stretch that pass, in their order. */
export async function findPassing(
  manager: EntityManager,
  { join, where }: Passing,
  { after, upTo }: Stretch,
): Promise<Change[]> {
  const metadata = metadataOf(manager, Change);
  const rows = await rowsOf<Record<string, unknown>>(
    manager,
    sql`select ${columnsOf(metadata, "c")} from change c ${join}
      where c.id > ${after} and c.id <= ${upTo} and ${where} order by c.id`,
  );
  return rows.map((row) => entityOf<Change>(metadata, row));
}

/** The stretch of at most so many changes that follows a key; null where none follows. */
export async function findStretch(
  manager: EntityManager,
  after: string,
  most: number,
): Promise<Stretch | null> {
  const [row] = await rowsOf<{ upTo: string | null }>(
    manager,
    sql`select max(id) as "upTo" from (select id from change where id > ${after} order by id limit ${most}) as next`,
  );
  return row && row.upTo !== null ? { after, upTo: row.upTo } : null;
}
