import { ingestArticle } from "../../src/ingest/ingest-article";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { document, options } from "./support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();

/** How many independent origins a claim has that one outlet after the other reports, each on the word of somebody else. */
async function originsOf(...outlets: readonly string[]): Promise<number> {
  await emptyTables(database.dataSource());
  for (const [at, outlet] of outlets.entries()) {
    const speaker = ["Jane Roe", "Otto Lind"][at] ?? "";
    const opening = ["Rain fell on Lund.", "Harvest began at Dunmore under a clear sky."][at] ?? "";
    const text = `${opening} ${speaker} said Velmora will close the Harlow plant.`;
    await ingestArticle(database.dataSource(), document({ text, outlet, url: null }), options);
  }
  const [row] = await database
    .dataSource()
    .query<{ origins: number }[]>(
      "select independent_origins as origins from claim_corroboration order by articles desc limit 1",
    );
  return row?.origins ?? 0;
}

test("two outlets of one owner count once, whoever is quoted", async () => {
  expect(await originsOf("Xinhua", "Global Times")).toBe(1);
});

test("outlets of other owners, or of none that is known, count each", async () => {
  expect(await originsOf("Xinhua", "Lund Post")).toBe(2);
  expect(await originsOf("Lund Post", "Dunmore Mail")).toBe(2);
});
