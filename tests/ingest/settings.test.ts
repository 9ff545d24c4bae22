import type { DataSource } from "typeorm";
import { Outlet, Quantity, Statement } from "../../src/entities";
import { ingestArticle } from "../../src/ingest/ingest-article";
import type { Reader } from "../../src/reading/reader";
import { useDatabase } from "../support/database";
import { locate } from "../support/locate";
import { writtenReading } from "../support/written-reading";
import { document, options, rowsOfAll } from "./support/sayings";

const database = useDatabase();
const dataSource = (): DataSource => database.dataSource();

const text =
  "Jane Roe told Gull Radio during a visit\nto Velmora that the ferry would sail if the two pumps hold. She told a channel in Lund that she was glad.";
const span = (words: string) => locate(text, words);
const quantity = { value: 2, high: null, unit: "pump", approximate: false };

/** Two statements, one to a news organisation with a name and one to a channel that the article does not name. */
const reader: Reader = {
  read: () => ({
    reading: writtenReading(text, {
      actors: [
        { name: "Jane Roe" },
        { name: "Gull Radio", kind: "NEWS_ORGANIZATION" },
        { name: "a channel", kind: "NEWS_ORGANIZATION" },
      ],
      mentions: [
        ["Jane Roe", "Jane Roe"],
        ["Gull Radio", "Gull Radio"],
        ["a channel", "a channel", "NOMINAL"],
      ],
      attributions: [
        {
          content: "the ferry would sail if the two pumps hold",
          speakers: ["Jane Roe"],
          medium: 1,
          occasion: span("a visit\nto Velmora"),
          condition: span("if the two pumps hold"),
        },
        { content: "she was glad", speakers: ["Jane Roe"], medium: 2, venue: span("Lund") },
      ],
      quantities: [{ ...quantity, span: span("two pumps") }],
    }),
    method: "RULE",
    version: "test-1",
    problems: [],
  }),
};

test("where, to which outlet, on which occasion and on what condition it was said is stored, and how many were meant", async () => {
  const given = document({ text });
  const { articleId, versionId } = await ingestArticle(dataSource(), given, { ...options, reader });
  const { manager } = dataSource();
  const order = { position: "ASC" } as const;
  const [first, second] = await manager.find(Statement, { where: { articleId }, order });
  const medium = await manager.findOneByOrFail(Outlet, { id: first?.mediumId ?? "" });

  expect(medium).toMatchObject({ name: "Gull Radio", domain: null });
  const { start, end } = span("if the two pumps hold");
  expect(first).toMatchObject({ occasion: "a visit to Velmora", venue: null });
  expect(first?.conditionSpan).toEqual([start, end]);
  expect(second).toMatchObject({ occasion: null, venue: "Lund", conditionSpan: [] });
  // "a channel" is nobody in particular
  expect(second?.mediumId).toBeNull();
  expect(await manager.find(Quantity, { where: { articleId } })).toEqual([
    { articleId, versionId, position: 0, ...quantity, ...span("two pumps") },
  ]);

  const before = await rowsOfAll(dataSource());
  await ingestArticle(dataSource(), given, { ...options, reader });
  expect(await rowsOfAll(dataSource())).toEqual(before);
});
