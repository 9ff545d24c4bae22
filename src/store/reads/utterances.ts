import type { EntityManager } from "typeorm";
import { Statement, Utterance } from "../../entities";
import { narrowestTime } from "../../resolution/utterances/narrowest-time";
import { type Variant, variantsOf } from "../../resolution/utterances/variants";
import { groupBy } from "../../shared/group-by";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { sql } from "../sql";

/** The utterance of each statement. */
export async function findUtterancesOfStatements(
  manager: EntityManager,
  statements: readonly string[],
): Promise<{ readonly statement: string; readonly utterance: Utterance }[]> {
  const metadata = metadataOf(manager, Utterance);
  const rows = await rowsOf<Record<string, unknown> & { statement: string }>(
    manager,
    sql`select s.id as statement, ${columnsOf(metadata)}
      from statement s join statement_utterance u on u.article_id = s.article_id and u.statement_id = s.id
      join utterance t on t.id = u.utterance_id where s.id = any(${statements}::bigint[])`,
  );
  return rows.map((row) => ({
    statement: row.statement,
    utterance: entityOf<Utterance>(metadata, row),
  }));
}

/** What is known of an utterance by the statements that report it. */
export interface ReportedUtterance {
  readonly utterance: string;
  /** The one of the earliest article first. */
  readonly statements: readonly Statement[];
  readonly variants: readonly ReportedVariant[];
  /** The one that tells most exactly when it was said. */
  readonly dated: Statement;
  readonly first: Statement;
}

/** A wording with the statements that have it and the keys of their outlets. */
export interface ReportedVariant
  extends Pick<
    Variant<Statement>,
    "text" | "quoteKind" | "addedWords" | "droppedWords" | "cueLemmas"
  > {
  readonly statements: readonly Statement[];
  readonly outlets: readonly string[];
}

/**
 * Utterances by the statements of current versions that report them or, where no current version does any more, by those of old
 * ones.
 */
export async function findReportedUtterances(
  manager: EntityManager,
  utterances: readonly string[],
): Promise<ReportedUtterance[]> {
  const metadata = metadataOf(manager, Statement);
  const rows = await rowsOf<Record<string, unknown> & { utterance: string; outlet: string | null }>(
    manager,
    sql`select u.utterance_id as utterance, a.outlet_id as outlet, ${columnsOf(metadata)}
      from statement_utterance u
      join statement t on t.article_id = u.article_id and t.id = u.statement_id
      join article a on a.id = t.article_id
      where u.utterance_id = any(${utterances}::bigint[]) order by a.sort_at, a.id, t.position, t.id`,
  );
  const groups = groupBy(rows, ({ utterance }) => utterance);
  return [...groups].flatMap(([utterance, group]) => {
    const reports = group.map((row) => {
      const statement = entityOf<Statement>(metadata, row);
      return { statement, outlet: row.outlet };
    });
    const current = reports.filter(({ statement }) => statement.current);
    return reportedUtterance(utterance, current.length > 0 ? current : reports);
  });
}

interface StatementOfOutlet {
  readonly statement: Statement;
  readonly outlet: string | null;
}

function reportedUtterance(
  utterance: string,
  reports: readonly StatementOfOutlet[],
): ReportedUtterance[] {
  const statements = reports.map(({ statement }) => statement);
  const [first] = statements;
  const dated = narrowestTime(statements);
  if (!first || !dated) return [];
  const outletOf = new Map(reports.map(({ statement, outlet }) => [statement, outlet]));
  const variants = variantsOf(statements).map(({ reports: alike, ...variant }) => ({
    ...variant,
    statements: alike,
    outlets: [...new Set(alike.flatMap((statement) => outletOf.get(statement) ?? []))],
  }));
  return [{ utterance, statements, variants, dated, first }];
}
