import type { EntityManager } from "typeorm";
import { Statement } from "../../entities";
import { groupBy } from "../../shared/group-by";
import type { NetworkKind } from "../../shared/vocabulary";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { type StatementCriteria, statementOrders, statements } from "../pages/statement-lists";
import { join, type Sql, sql } from "../sql";
import { listedRows } from "./listed-rows";
import { linksOf } from "./network-links";

/** Which ties between which actors. */
export interface NetworkQuery {
  /** At least one, each once. */
  readonly kinds: readonly NetworkKind[];
  /** The statements that ties rest on. */
  readonly criteria: StatementCriteria;
  readonly minWeight: number;
}

/** A tie from one canonical actor to another. */
export interface NetworkTie {
  readonly kind: NetworkKind;
  readonly from: string;
  readonly to: string;
  /** How many statements or, of agreement and contradiction, how many claims or pairs of claims it rests on. */
  readonly weight: number;
  /** The first and the last day of the statements, YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
}

/** Those of the greatest weight, then those with the latest statement, then by kind and keys. One statement of SQL. */
export async function findTies(
  manager: EntityManager,
  query: NetworkQuery,
  limit: number,
): Promise<NetworkTie[]> {
  return rowsOf(
    manager,
    sql`with ${links(manager, query)}
      select kind, source::text as "from", target::text as "to", weight, first::text, last::text from (
        select kind, source, target, count(distinct (one_unit, other_unit))::int as weight,
          min(day) as first, max(day) as last
        from link group by kind, source, target
      ) as tie where weight >= ${query.minWeight}
      order by weight desc, tie.last desc, kind, source, target limit ${limit}`,
  );
}

/** The latest statements that each of some ties rests on, by one statement of SQL. */
export async function findStatementsOfTies(
  manager: EntityManager,
  query: NetworkQuery,
  ties: readonly NetworkTie[],
  first: number,
): Promise<Statement[][]> {
  const metadata = metadataOf(manager, Statement);
  const wanted = sql`unnest(${ties.map(({ kind }) => kind)}::text[], ${ties.map(({ from }) => from)}::bigint[],
    ${ties.map(({ to }) => to)}::bigint[]) with ordinality as wanted (kind, source, target, at)`;
  const rows = await rowsOf<Record<string, unknown> & { at: string }>(
    manager,
    sql`with ${links(manager, query)}
      select tie.at, ${columnsOf(metadata)} from (
        select wanted.at, link.article_id, link.statement_id,
          row_number() over (partition by wanted.at order by link.day desc, link.statement_id desc) as place
        from ${wanted}
        join (select distinct kind, source, target, article_id, statement_id, day from link) as link
          using (kind, source, target)
      ) as tie join statement t on t.article_id = tie.article_id and t.id = tie.statement_id
      where tie.place <= ${first} order by tie.at, tie.place`,
  );
  const byTie = groupBy(rows, ({ at }) => Number(at) - 1);
  return ties.map((_tie, at) =>
    (byTie.get(at) ?? []).map((row) => entityOf<Statement>(metadata, row)),
  );
}

/** As "link": a row for each statement that a tie rests on; nobody is tied to themselves. */
function links(manager: EntityManager, { kinds, criteria }: NetworkQuery): Sql {
  const listed = listedRows(manager, statements(criteria, statementOrders.SAID_DESC));
  const selects = kinds.map(
    (kind) => sql`select ${kind}::text, found.* from (${linksOf(kind)}) as found
      where found.source <> found.target`,
  );
  return sql`listed as (${listed}),
    link (kind, source, target, one_unit, other_unit, day, article_id, statement_id) as (${join(selects, " union all ")})`;
}
