import type { EntityManager } from "typeorm";
import { isSameClaim } from "../../resolution/claims/compare-claims";
import { pairsWithKey } from "../../resolution/claims/pairs-with-key";
import { components } from "../../shared/components";
import { noteWordingMoves } from "../changes/note-moves";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { sql } from "../sql";
import { findNeighbourhood, type Neighbourhood } from "./claim-prints";
import { findClaims } from "./human-relations";

/** A wording and the claim that it makes. */
interface Wording {
  readonly wordingId: string;
  /** Null where it is in none yet. */
  readonly claimId: string | null;
  readonly firstAppearedAt: Date;
}

/**
 * Puts wordings that are in no claim yet into the claims that they make: two wordings make one where they match, or match with
 * others that do. Of these claims, and of those that the other wordings are in, the wording that appeared first stands for all.
 * To be called under the resolution lock.
 * @param neighbourhood of these wordings, and maybe of others.
 * @returns the claims that have a wording of these now, and those that have gone into them.
 */
export async function joinClaims(
  manager: EntityManager,
  wordingIds: readonly string[],
  neighbourhood: Neighbourhood,
): Promise<string[]> {
  if (wordingIds.length === 0) return [];
  const links = linksOf(await findFresh(manager, wordingIds), neighbourhood);
  const wordings = await findWordings(manager, [...wordingIds, ...links.flat()]);
  const ids = wordings.map(({ wordingId }) => wordingId);
  const claimOf = new Map(wordings.map(({ wordingId, claimId }) => [wordingId, claimId]));
  const standing = wordings.flatMap(({ wordingId, claimId }): [string, string][] =>
    claimId === null ? [] : [[wordingId, claimId]],
  );
  const byId = new Map(wordings.map((wording) => [wording.wordingId, wording]));
  const moved = components(ids, [...links, ...standing]).flatMap((group) => {
    const first = firstOf(group.flatMap((id) => byId.get(id) ?? []));
    return group.filter((id) => claimOf.get(id) !== first).map((id) => [id, first] as const);
  });
  await save(manager, moved);
  await noteWordingMoves(
    manager,
    moved.flatMap(([id, after]) => {
      const before = claimOf.get(id);
      return before ? [{ id, before, after }] : [];
    }),
  );
  const left = standing.map(([, claimId]) => claimId);
  return [...new Set([...left, ...moved.map(([, claimId]) => claimId)])];
}

/**
 * The same for all wordings of some articles, and all that are in a claim with one of them, as if they were in none.
 * @returns also the claims that they were in.
 */
export async function joinClaimsAgain(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<string[]> {
  await lockResolution(manager);
  const left = await rowsOf<LeftWording>(
    manager,
    sql`with own as (select distinct claim_id as id from claim_appearance where article_id = any(${articleIds}::bigint[])),
        gone as (delete from claim_wording w where w.claim_id in (
          select m.claim_id from claim_wording m join own on own.id = m.wording_id) returning w.wording_id, w.claim_id)
      select coalesce(gone.wording_id, own.id) as id, gone.claim_id as "claimId"
      from own full join gone on gone.wording_id = own.id order by id`,
  );
  // A claim's own key is that of one of its wordings.
  const joinedIds = await joinAfresh(manager, left);
  return [...new Set([...left.map(({ id }) => id), ...joinedIds])];
}

/** A wording that has been taken out of its claim, or is in none yet. */
export interface LeftWording {
  readonly id: string;
  readonly claimId: string | null;
}

/** Joins wordings as if they had never been in a claim. To be called under the resolution lock. @returns as joinClaims does. */
export async function joinAfresh(
  manager: EntityManager,
  left: readonly LeftWording[],
): Promise<string[]> {
  const ids = left.map(({ id }) => id);
  const joinedIds = await joinClaims(manager, ids, await findNeighbourhood(manager, ids));
  const claims = await findClaims(manager, ids);
  await noteWordingMoves(
    manager,
    left.flatMap(({ id, claimId }) => {
      const after = claims.get(id);
      return claimId !== null && after !== undefined ? [{ id, before: claimId, after }] : [];
    }),
  );
  return joinedIds;
}

async function findFresh(
  manager: EntityManager,
  wordingIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select id from unnest(${wordingIds}::bigint[]) as id
      where not exists (select from claim_wording w where w.wording_id = id)`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** What is settled is linked with each other already. */
function linksOf(
  fresh: ReadonlySet<string>,
  neighbourhood: Neighbourhood,
): (readonly [string, string])[] {
  return pairsWithKey(neighbourhood)
    .filter((pair) => pair.some(({ claimId }) => fresh.has(claimId)))
    .filter(([one, other]) => isSameClaim(one, other))
    .map(([one, other]) => [one.claimId, other.claimId] as const);
}

/** Some wordings, and all that are in a claim with one of them. In two steps, so that no table is read whole. */
async function findWordings(manager: EntityManager, ids: readonly string[]): Promise<Wording[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select m.wording_id as id from claim_wording own join claim_wording m on m.claim_id = own.claim_id
      where own.wording_id = any(${ids}::bigint[])`,
  );
  const all = [...new Set([...ids, ...rows.map(({ id }) => id)])];
  return rowsOf<Wording>(
    manager,
    sql`select c.id as "wordingId", w.claim_id as "claimId", c.first_appeared_at as "firstAppearedAt"
      from claim c left join claim_wording w on w.wording_id = c.id
      where c.id = any(${all}::bigint[]) order by c.id`,
  );
}

function firstOf(wordings: readonly Wording[]): string {
  const [first] = [...wordings].sort(
    (a, b) =>
      a.firstAppearedAt.getTime() - b.firstAppearedAt.getTime() ||
      Number(BigInt(a.wordingId) - BigInt(b.wordingId)),
  );
  return first?.wordingId ?? "";
}

async function save(
  manager: EntityManager,
  moved: readonly (readonly [string, string])[],
): Promise<void> {
  if (moved.length === 0) return;
  await rowsOf(
    manager,
    sql`insert into claim_wording (wording_id, claim_id)
      select * from unnest(${moved.map(([id]) => id)}::bigint[], ${moved.map(([, claimId]) => claimId)}::bigint[])
      on conflict (wording_id) do update set claim_id = excluded.claim_id`,
  );
}
