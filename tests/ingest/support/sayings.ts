import type { DataSource } from "typeorm";
import { Change, ClaimHoldingRow, entities, Revision } from "../../../src/entities";
import { type ArticleDocument, documentOfText } from "../../../src/formats/document";
import type { IngestOptions } from "../../../src/ingest/ingest-article";
import type { Reader } from "../../../src/reading/reader";
import { writtenReading } from "../../support/written-reading";

/** Finds "X said Y." in each sentence, with X as a person: enough to see what is stored. */
export const reader: Reader = {
  read: (text) => {
    const matches = [
      ...text.matchAll(/(?<name>\p{Lu}\p{L}+ \p{Lu}\p{L}+) said (?<content>[^.]+)\./gu),
    ];
    const sayings = matches.map(({ groups = {} }) => ({
      name: groups.name ?? "",
      content: groups.content ?? "",
    }));
    const names = [...new Set(sayings.map(({ name }) => name))];
    const reading = writtenReading(text, {
      actors: names.map((name) => ({ name })),
      mentions: sayings.map(({ name, content }) => [
        { exact: `${name} said ${content}`, nth: 1 },
        name,
      ]),
      attributions: sayings.map(({ name, content }) => ({
        content: { exact: content, nth: 1 },
        speakers: [name],
      })),
    });
    return { reading, method: "RULE", version: "test-1", problems: [] };
  },
};
const now = new Date("2026-11-23T12:00:00Z");
export const options: IngestOptions = { reader, now };
export const text =
  "Jane Roe said the ferry will sail to Velmora on the first of May. Nobody believed it.";

let serial = 0;
/** A document that no other test has. */
export function document(rest: Partial<ArticleDocument> = {}): ArticleDocument {
  serial += 1;
  return {
    ...documentOfText(text),
    outlet: `Outlet ${serial}`,
    url: `https://outlet${serial}.example/ferry`,
    headline: "Ferry to sail",
    publishedAt: new Date("2026-01-07T06:30:00Z"),
    ...rest,
  };
}

/** Every row of every table, to be compared with the same later on. */
export function rowsOfAll(dataSource: DataSource): Promise<unknown[]> {
  return Promise.all(
    entities.map((entity) => {
      const { tableName } = dataSource.getMetadata(entity);
      return dataSource.query(`select * from "${tableName}" t order by t::text`);
    }),
  );
}

/** The same apart from the log of changes, which tells of what was done in between. */
export async function rowsButLog(dataSource: DataSource): Promise<unknown[]> {
  const tables = await rowsOfAll(dataSource);
  return tables.filter((_, at) => entities[at] !== Change);
}

/** The same apart from trails, which only grow, from when claims came to be as they are, and from the keys of holdings, which nobody sees. */
export async function rowsButTrails(dataSource: DataSource): Promise<unknown> {
  const tables = await rowsOfAll(dataSource);
  const kept = tables
    .map((rows, at) => (entities[at] === ClaimHoldingRow ? withoutIds(rows) : rows))
    .filter((_, at) => entities[at] !== Revision && entities[at] !== Change);
  return JSON.parse(
    JSON.stringify(kept, (key, value: unknown) => (key === "changed_at" ? null : value)),
  );
}

function withoutIds(rows: unknown): unknown {
  return (rows as object[]).map((row) => JSON.stringify({ ...row, id: null })).sort();
}
