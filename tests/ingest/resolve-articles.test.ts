import fc from "fast-check";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { reresolve } from "../../src/ingest/reresolve";
import { resolveArticles } from "../../src/ingest/resolve-articles";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { claimingArticle, claimingDocument, options } from "./support/claimed";
import { document, rowsOfAll } from "./support/sayings";

jest.setTimeout(300_000);
const database = useDatabase();

/** What somebody decides about an article after it came in. */
const change = fc.record({
  article: fc.nat(11),
  kind: fc.constantFrom("status", "speaker", "mention", "owner"),
  by: fc.nat(5),
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

/** Changes rows as a decision would, and tells whose articles it touches. */
async function apply({ article, kind, by }: Change): Promise<string[]> {
  const { manager } = database.dataSource();
  const ids = await manager.query<{ id: string; outlet_id: string }[]>(
    "select id, outlet_id from article order by id",
  );
  const actors = await manager.query<{ id: string }[]>(
    "select id from actor where kind = 'PERSON' order by id",
  );
  const { id = "", outlet_id = "" } = ids[article % ids.length] ?? {};
  const actor = actors[by % actors.length]?.id ?? null;
  if (kind === "status") {
    const status = by % 2 === 0 ? "CANCELED" : "USABLE";
    await manager.query("update article set pub_status = $1 where id = $2", [status, id]);
  } else if (kind === "speaker") {
    await manager.query(
      "update statement_actor set actor_id = $1 where article_id = $2 and role = 'SPEAKER'",
      [actor, id],
    );
    await manager.query(
      `delete from claim_holding h using claim_holding o where h.article_id = $1 and o.article_id = $1
        and o.statement_id = h.statement_id and o.actor_id < h.actor_id`,
      [id],
    );
    await manager.query("update claim_holding set actor_id = $1 where article_id = $2", [
      actor,
      id,
    ]);
  } else if (kind === "mention") {
    await manager.query("update mention set actor_id = $1 where article_id = $2", [actor, id]);
    await manager.query(
      `update claim set subject_id = $1 where id in (select claim_id from claim_appearance where article_id = $2)`,
      [actor, id],
    );
    const touched = await manager.query<{ id: string }[]>(
      `select article_id as id from claim_appearance where claim_id in (
        select claim_id from claim_appearance where article_id = $1)`,
      [id],
    );
    return touched.map((row) => row.id);
  } else {
    await manager.query("update outlet set owner_id = $1 where id = $2", [actor, outlet_id]);
    return ids.filter((row) => row.outlet_id === outlet_id).map((row) => row.id);
  }
  return [id];
}

describe("resolveArticles", () => {
  it("gives after any changes what working everything out at once gives", async () => {
    const changed = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(claimingArticle, { minLength: 5, maxLength: 10, size: "max" }),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        async (articles, changes) => {
          const dataSource = database.dataSource();
          await emptyTables(dataSource);
          for (const made of articles)
            await ingestArticle(dataSource, claimingDocument(made), options);
          for (const made of changes) {
            const before = JSON.stringify(await rowsOfAll(dataSource));
            const touched = await apply(made);
            await dataSource.transaction((manager) => resolveArticles(manager, touched));
            if (JSON.stringify(await rowsOfAll(dataSource)) !== before) changed.add(made.kind);
          }
          const found = await rowsOfAll(dataSource);
          await reresolve(dataSource, () => undefined, new AbortController().signal);
          expect(found).toEqual(await rowsOfAll(dataSource));
        },
      ),
      { numRuns: 5, seed: 4 },
    );
    expect([...changed].sort()).toEqual(["mention", "owner", "speaker", "status"]);
  });

  it("changes nothing where nothing has changed", async () => {
    const dataSource = database.dataSource();
    await emptyTables(dataSource);
    for (const made of fc.sample(claimingArticle, { numRuns: 8, seed: 4 })) {
      await ingestArticle(dataSource, claimingDocument(made), options);
    }
    const before = await rowsOfAll(dataSource);
    const ids = await dataSource.query<{ id: string }[]>("select id from article");
    await dataSource.transaction((manager) =>
      resolveArticles(
        manager,
        ids.map(({ id }) => id),
      ),
    );
    expect(await rowsOfAll(dataSource)).toEqual(before);
  });

  it("lets a claim be undisputed again once another one is about somebody else", async () => {
    const dataSource = database.dataSource();
    await emptyTables(dataSource);
    const said = ["Velmora will close the Harlow plant", "Velmora will not close the Harlow plant"];
    for (const [at, content] of said.entries()) {
      const speaker = at === 0 ? "Jane Roe" : "Otto Lind";
      await ingestArticle(dataSource, document({ text: `${speaker} said ${content}.` }), options);
    }
    const statuses = () =>
      dataSource.query("select status from claim_corroboration order by claim_id");
    expect(await statuses()).toEqual([{ status: "DISPUTED" }, { status: "DISPUTED" }]);
    await dataSource.query(
      "update claim c set subject_id = (select min(id) from actor where name = case when c.text like '%not%' then 'Otto Lind' else 'Jane Roe' end)",
    );
    const [first, last] = await dataSource.query<{ id: string }[]>(
      "select id from article order by id",
    );
    await dataSource.transaction((manager) => resolveArticles(manager, [first?.id ?? ""]));
    await dataSource.transaction((manager) => resolveArticles(manager, [last?.id ?? ""]));
    expect(await statuses()).toEqual([{ status: "SINGLE_SOURCE" }, { status: "SINGLE_SOURCE" }]);
  });
});
