import { rowsOf } from "../../../src/store/pages/rows";
import { sql } from "../../../src/store/sql";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const run = (query: ReturnType<typeof sql>): Promise<unknown[]> =>
  rowsOf(database.dataSource().manager, query);

test("rows of whatever a statement does", async () => {
  await run(sql`create table thing (id int, name text)`);
  const inserted = await run(
    sql`insert into thing values (1, 'net'), (2, 'oar') returning id, name`,
  );
  expect(inserted).toEqual([
    { id: 1, name: "net" },
    { id: 2, name: "oar" },
  ]);
  expect(await run(sql`update thing set name = 'sail' where id = 2 returning name`)).toEqual([
    { name: "sail" },
  ]);
  expect(await run(sql`delete from thing where id = ${2} returning name`)).toEqual([
    { name: "sail" },
  ]);
  expect(await run(sql`delete from thing where id = 9 returning name`)).toEqual([]);
  expect(await run(sql`delete from thing`)).toEqual([]);
  expect(await run(sql`select id from thing`)).toEqual([]);
});
