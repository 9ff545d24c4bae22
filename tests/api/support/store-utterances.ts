import type { DataSource } from "typeorm";
import { StatementUtterance } from "../../../src/entities";

/** The promise that article number n repeats is one utterance in all articles, number 11; its other statements are their own. */
export async function storeUtterances({ manager }: DataSource, n: number): Promise<void> {
  const rows = [
    { statementId: String(10 * n + 1), utteranceId: "11" },
    { statementId: String(10 * n + 2), utteranceId: String(10 * n + 2) },
    { statementId: String(10 * n), utteranceId: String(10 * n) },
  ];
  await manager.insert(
    StatementUtterance,
    rows.map((row) => ({ ...row, articleId: String(n) })),
  );
  await manager.query(
    `insert into utterance (id, statements) select unnest($1::bigint[]), 1
    on conflict (id) do update set statements = utterance.statements + 1`,
    [rows.map(({ utteranceId }) => utteranceId)],
  );
}
