import type { EntityManager } from "typeorm";
import { Actor, Article, AttributionHop } from "../../../src/entities";
import { insertRows, nextIds } from "../../../src/store/writes/rows";
import { countStatements, useDatabase } from "../../support/database";

const database = useDatabase();
const manager = (): EntityManager => database.dataSource().manager;

const article = {
  url: null,
  outletId: null,
  headline: 'It\'s "quoted", \\ and 😀',
  bylines: ["A, B", '"C"', "{D}", ""],
  dateline: null,
  language: "en",
  publishedAt: new Date("2026-01-07T06:30:00.123Z"),
  firstSeenAt: new Date("2026-01-08T00:00:00Z"),
  pubStatus: "USABLE",
  edNote: null,
  currentVersionId: null,
} as const;

describe("insertRows", () => {
  it("writes every value so that it reads back the same", async () => {
    const [id = ""] = await nextIds(manager(), Article, 1);
    const row = { ...article, bylines: [...article.bylines], id };
    await insertRows(manager(), Article, [row]);
    expect(await manager().findOneBy(Article, { id })).toEqual(row);
  });

  it("leaves keys that are not given to the database", async () => {
    const actors = ["a", "b"].map((name) => ({
      kind: "PERSON" as const,
      name,
      country: null,
      identity: null,
      mergedIntoId: null,
    }));
    await insertRows(manager(), Actor, actors);
    const stored = await manager().find(Actor, { order: { id: "ASC" } });
    expect(stored.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
  });

  it("costs one statement for any number of rows, and none for none", async () => {
    const actors = Array.from({ length: 20_000 }, (_, index) => ({
      kind: "PERSON" as const,
      name: `n${index}`,
      country: null,
      identity: null,
      mergedIntoId: null,
    }));
    const dataSource = database.dataSource();
    const many = await countStatements(dataSource, () => insertRows(manager(), Actor, actors));
    expect(many.count).toBe(1);
    expect(await manager().countBy(Actor, { kind: "PERSON" })).toBeGreaterThanOrEqual(20_000);
    const none = await countStatements(dataSource, () => insertRows(manager(), AttributionHop, []));
    expect(none.count).toBe(0);
  });
});

describe("nextIds", () => {
  it("gives as many fresh keys as asked for", async () => {
    const ids = [...(await nextIds(manager(), Actor, 3)), ...(await nextIds(manager(), Actor, 2))];
    expect(new Set(ids).size).toBe(5);
    expect(await nextIds(manager(), Actor, 0)).toEqual([]);
  });
});
