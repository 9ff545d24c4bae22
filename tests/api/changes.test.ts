import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { encodeCursor } from "../../src/api/cursor";
import { buildHearsaySchema } from "../../src/api/schema";
import { correctStatement } from "../../src/ingest/decisions/correct-statement";
import { setArticleStatus } from "../../src/ingest/decisions/set-article-status";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { judgeActors, undoJudgement } from "../../src/ingest/judge-actors";
import { reread } from "../../src/ingest/reread";
import { reresolve } from "../../src/ingest/reresolve";
import { claimingArticle, claimingDocument, options } from "../ingest/support/claimed";
import { madeArticle, madeDocument, newsReader } from "../ingest/support/made-news";
import { namingArticle, namingDocument, namingOptions } from "../ingest/support/named";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { Copy, freshRead } from "./support/copy";
import { ask } from "./support/run-case";

jest.setTimeout(120_000);
const database = useDatabase();
const decider = { by: "Ines Falk", at: new Date("2026-11-23T12:00:00Z") };
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildHearsaySchema();
});

const picked = fc.nat(30);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ claiming: claimingArticle }) },
  { weight: 4, arbitrary: fc.record({ naming: namingArticle }) },
  { weight: 2, arbitrary: fc.record({ made: madeArticle }) },
  { weight: 1, arbitrary: fc.record({ status: picked }) },
  { weight: 2, arbitrary: fc.record({ correct: picked, retract: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ judge: picked, other: picked }) },
  { weight: 2, arbitrary: fc.record({ undo: picked }) },
  { weight: 1, arbitrary: fc.record({ again: fc.constantFrom("reread", "reresolve") }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function one(query: string, at: number): Promise<string | null> {
  const rows = await database.dataSource().query<{ id: string }[]>(query);
  return rows[at % rows.length]?.id ?? null;
}

async function take(made: Step): Promise<void> {
  const dataSource = database.dataSource();
  if ("claiming" in made) {
    await ingestArticle(dataSource, claimingDocument(made.claiming), options);
  } else if ("naming" in made) {
    await ingestArticle(dataSource, namingDocument(made.naming), namingOptions);
  } else if ("made" in made) {
    await ingestArticle(dataSource, madeDocument(made.made), { ...options, reader: newsReader });
  } else if ("status" in made) {
    const articleId = await one("select id from article order by id", made.status);
    const pubStatus = made.status % 3 === 0 ? "USABLE" : "CANCELED";
    if (articleId)
      await setArticleStatus(dataSource, { articleId, pubStatus, edNote: null }, decider);
  } else if ("correct" in made) {
    const statementId = await one("select id from statement order by id", made.correct);
    const speakerId = await one(
      "select id from actor where kind = 'PERSON' order by id",
      made.correct,
    );
    const change = made.retract ? { retract: made.correct % 2 === 0 } : { speakerId };
    const correction = { statementId: statementId ?? "", ...change, reason: "It was misread." };
    if (statementId) await correctStatement(dataSource, correction, decider);
  } else if ("judge" in made) {
    const people = "select id from actor where kind = 'PERSON' order by id";
    const [left, right] = [await one(people, made.judge), await one(people, made.other)];
    if (left === null || right === null || left === right) return;
    const pair = { left, right, judgement: "POSITIVE" as const };
    const reason = "They are one.";
    await judgeActors(dataSource, pair, { ...decider, reason }, String).catch(() => undefined);
  } else if ("undo" in made) {
    const id = await one(
      "select id from actor_judgement where undone_at is null order by id",
      made.undo,
    );
    if (id) await undoJudgement(dataSource, id, { ...decider, reason: null });
  } else if (made.again === "reresolve") {
    await reresolve(dataSource, () => undefined, new AbortController().signal);
  } else {
    await reread(dataSource, () => undefined, new AbortController().signal);
  }
}

describe("changes", () => {
  it("let a client that only follows them keep what a fresh read gives", async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 12, maxLength: 16, size: "max" }),
        async (steps) => {
          await emptyTables(database.dataSource());
          const copy = new Copy(database.dataSource(), schema, 7);
          for (const made of steps) {
            await take(made);
            for (const { kind } of await copy.follow()) kinds.add(kind);
          }
          const fresh = await freshRead(database.dataSource(), schema);
          expect(copy.counting()).toEqual(fresh);
        },
      ),
      { numRuns: 5, seed: 21 },
    );
    expect([...kinds].sort()).toEqual(["CREATED", "MERGED", "RETRACTED", "SPLIT", "UPDATED"]);
  });

  describe("since a cursor", () => {
    const asked = (since: string) =>
      ask(
        database.dataSource(),
        schema,
        "query ($since: String) { changes(since: $since) { id } }",
        {
          since,
        },
      );
    const forged = (key: string, id: string) => encodeCursor("changes", { key, id });

    it.each([
      ["that is none", "abc", /^since: not a cursor/],
      [
        "of another list",
        encodeCursor("articles.PUBLISHED_DESC", { key: "2026-01-01T00:00:00.000000Z", id: "1" }),
        /^since: this cursor belongs to another list/,
      ],
      [
        "of another database",
        forged("2025-01-01T00:00:00.000000Z", "1"),
        /^since: this cursor is none of this server's log/,
      ],
      [
        "of a row that is not there",
        forged("2026-01-01T00:00:00.000000Z", "99999999999"),
        /^since: this cursor is none of this server's log/,
      ],
    ])("%s say so", async (_, since, message) => {
      const { errors } = await asked(since);
      expect(errors?.map(({ message: words }) => words)).toEqual([expect.stringMatching(message)]);
    });

    it("of the last change give nothing, until something changes", async () => {
      const latest = async () => {
        const answer = await ask(database.dataSource(), schema, "{ latestChange { cursor } }");
        return (answer.data as { latestChange: { cursor: string } }).latestChange.cursor;
      };
      const [made] = fc.sample(claimingArticle, { numRuns: 1, seed: 1 });
      if (!made) throw new Error("no article");
      await ingestArticle(database.dataSource(), claimingDocument(made), options);
      const since = await latest();
      expect((await asked(since)).data).toEqual({ changes: [] });
      await ingestArticle(
        database.dataSource(),
        claimingDocument({ ...made, day: made.day + 9 }),
        options,
      );
      expect((await asked(since)).data?.changes).not.toEqual([]);
    });
  });

  it("hand out what other transactions commit in the order of their commits", async () => {
    const { manager } = database.dataSource();
    const write =
      "insert into change (kind, node_type, node_id, because) values ('UPDATED', 'Article', $1, 'a test')";
    const one = database.dataSource().createQueryRunner();
    await one.startTransaction();
    await one.query(write, [1]);
    // It would get its key now and could commit first, if it had not to wait.
    const other = manager.query(write, [2]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const seen = await manager.query("select node_id from change where because = 'a test'");
    expect(seen).toEqual([]);
    await one.commitTransaction();
    await one.release();
    await other;
    const told = await manager.query(
      "select node_id from change where because = 'a test' order by id",
    );
    expect(told).toEqual([{ node_id: "1" }, { node_id: "2" }]);
  });

  it.each(["update change set because = 'another'", "delete from change"])(
    "are kept as they are: %s is refused",
    async (statement) => {
      await expect(database.dataSource().query(statement)).rejects.toThrow(
        "change is only added to",
      );
    },
  );
});
