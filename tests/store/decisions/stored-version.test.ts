import {
  ArticleVersion,
  AttributionHop,
  ClaimAppearance,
  ClaimHoldingRow,
  StatementActor,
} from "../../../src/entities";
import { findStoredVersion } from "../../../src/store/decisions/stored-version";
import { claimRows } from "../../../src/store/writes/claim-rows";
import { statementRows } from "../../../src/store/writes/statement-rows";
import { useDatabase } from "../../support/database";

jest.setTimeout(120_000);
const database = useDatabase("samples");

/**
 * To be compared in any order. An actor whom the article calls by a name alone may be known as a news organisation, so that "says"
 * is "reports".
 */
const plain = (rows: readonly object[]): unknown[] =>
  rows
    .map((row) =>
      JSON.stringify(row, (key, value) =>
        key === "current" ? true : value === "REPORTS" ? "SAYS" : value,
      ),
    )
    .sort();

test("what is made again of a stored version gives the rows that were stored of it", async () => {
  const { manager } = database.dataSource();
  const versions = await manager.find(ArticleVersion, { order: { id: "ASC" } });
  let statements = 0;
  for (const { articleId, id } of versions) {
    const stored = await findStoredVersion(manager, articleId, id, []);
    const ids = stored.statements.map((statement) => statement.id);
    statements += ids.length;
    const rows = statementRows(stored.version, stored.cast, ids);
    const isOwn = ({ statementId }: { statementId: string | null }) =>
      statementId !== null && ids.includes(statementId);
    const hops = (await manager.findBy(AttributionHop, { articleId })).filter(isOwn);
    expect(plain(rows.flatMap((row) => row.hops))).toEqual(plain(hops));
    const actors = (await manager.findBy(StatementActor, { articleId })).filter(isOwn);
    expect(plain(rows.flatMap((row) => row.actors))).toEqual(plain(actors));
    rows.forEach(({ statement }, at) => {
      const { mediumId: _, venue: __, occasion: ___, ...made } = statement;
      expect({ ...stored.statements[at] }).toMatchObject({ ...made, current: expect.any(Boolean) });
    });
    const claims = claimRows(stored.version, stored.cast, ids);
    const keys = await manager.query<{ statement_id: string; key: string }[]>(
      `select x.statement_id, c.key from claim_appearance x join claim c on c.id = x.claim_id
        where x.article_id = $1 and x.statement_id = any($2)`,
      [articleId, ids],
    );
    expect(
      claims.map(({ claim, appearance }) => `${appearance.statementId} ${claim.key}`).sort(),
    ).toEqual(keys.map(({ statement_id, key }) => `${statement_id} ${key}`).sort());
    const appearances = await manager.findBy(ClaimAppearance, { articleId });
    expect(claims).toHaveLength(appearances.filter(isOwn).length);
    const holdings = (await manager.findBy(ClaimHoldingRow, { articleId })).filter(isOwn);
    expect(claims.flatMap((claim) => claim.holdings)).toHaveLength(holdings.length);
  }
  expect(statements).toBeGreaterThan(100);
});
