import { fill } from "../../../../../bench/speed/api/data/fill";
import { sizeAt } from "../../../../../bench/speed/api/data/size";
import { useDatabase } from "../../../../support/database";

const SCALE = 0.001;
const database = useDatabase();
const count = async (sql: string): Promise<number> => {
  const [row] = await database.dataSource().query(`select count(*)::int as count from ${sql}`);
  return row.count;
};

const partNames = async (): Promise<string[]> => {
  const rows = await database.dataSource().query(
    `select indexname as name from pg_indexes where schemaname = 'public'
      union all select conname from pg_constraint order by name`,
  );
  return rows.map(({ name }: { name: string }) => name);
};
let partsBefore: readonly string[] = [];

// Foreign keys and unique indexes are made again at the end, and so hold.
beforeAll(async () => {
  partsBefore = await partNames();
  await fill(database.url(), SCALE, () => undefined);
}, 60_000);

test("stores as much as the scale says, in the proportions of news", async () => {
  const { articles, actors, outlets } = sizeAt(SCALE);
  expect(await count("article")).toBe(articles);
  expect(await count("actor")).toBe(actors);
  expect(await count("outlet")).toBe(outlets);
  const statements = await count("statement where current");
  expect(statements / articles).toBeGreaterThan(5.5);
  expect(statements / articles).toBeLessThan(7.5);
  const claims = await count("(select distinct claim_id from claim_wording) c");
  expect(claims / articles).toBeGreaterThan(1.2);
  expect(claims / articles).toBeLessThan(1.8);
});

test("stores statements and mentions as their spans give them", async () => {
  const words = (start: string, end: string) => `substr(v.text, ${start} + 1, ${end} - ${start})`;
  expect(
    await count(`statement s join article_version v on v.article_id = s.article_id and v.id = s.version_id
      where ${words("s.content_spans[1]", "s.content_spans[2]")} <> s.text`),
  ).toBe(0);
  expect(
    await count(`mention m join article_version v on v.article_id = m.article_id and v.id = m.version_id
      join actor_name n on n.id = m.actor_name_id
      where lower(${words("m.start_offset", "m.end_offset")}) <> lower(n.text)`),
  ).toBe(0);
});

test("shows of each article the statements of one version only", async () => {
  expect(await count("article_version where version > 1")).toBeGreaterThan(0);
  expect(
    await count(`statement s join article a on a.id = s.article_id
      where s.current <> (s.version_id = a.current_version_id)`),
  ).toBe(0);
});

test("makes again all indexes and foreign keys that the tables had, and keys behind those given", async () => {
  expect(await partNames()).toEqual(partsBefore);
  const [{ next }] = await database
    .dataSource()
    .query("select nextval(pg_get_serial_sequence('statement', 'id'))::int as next");
  expect(next).toBe((await count("statement")) + 1);
});

test("leaves what it filled as it is, and refuses what others filled", async () => {
  const before = await count("statement");
  await fill(database.url(), SCALE, () => undefined);
  expect(await count("statement")).toBe(before);
  await expect(fill(database.url(), 0.002, () => undefined)).rejects.toThrow(
    "The database holds bench at scale 0.001; expected an empty one, or bench at scale 0.002",
  );
});
