import { Article } from "../../src/entities";
import {
  type BatchOptions,
  type DocumentReport,
  ingestDocuments,
  type NamedDocument,
} from "../../src/ingest/ingest-documents";
import { InputError, InvariantError } from "../../src/shared/errors";
import { useDatabase } from "../support/database";
import { document, options, rowsOfAll } from "./support/sayings";

const database = useDatabase();

async function all(
  documents: Iterable<NamedDocument>,
  more: BatchOptions = options,
): Promise<DocumentReport[]> {
  const reports: DocumentReport[] = [];
  for await (const report of ingestDocuments(database.dataSource(), documents, more))
    reports.push(report);
  return reports;
}

describe("ingestDocuments", () => {
  it("reports each and goes on after a bad one", async () => {
    const unreadable = new InputError("b.md: unknown field");
    const reports = await all([
      { name: "a.md", document: document() },
      { name: "b.md", error: unreadable },
      { name: "c.md", document: document({ text: "" }) },
      { name: "d.md", document: document() },
    ]);
    expect(reports).toMatchObject([
      { name: "a.md", outcome: { newArticle: true } },
      { name: "b.md", error: unreadable },
      { name: "c.md", error: { message: "text: empty; expected the words of an article." } },
      { name: "d.md", outcome: { newArticle: true } },
    ]);
    expect(await database.dataSource().manager.count(Article)).toBe(2);
  });

  it("stores each document before it asks for the next", async () => {
    const counts: number[] = [];
    const { manager } = database.dataSource();
    const before = await manager.count(Article);
    async function* source(): AsyncGenerator<NamedDocument> {
      for (const name of ["1", "2", "3"]) {
        counts.push((await manager.count(Article)) - before);
        yield { name, document: document() };
      }
    }
    for await (const report of ingestDocuments(database.dataSource(), source(), options)) {
      expect(report).toHaveProperty("outcome");
    }
    expect(counts).toEqual([0, 1, 2]);
  });

  it.each([new Error("reader broke"), new InvariantError("cannot be")])(
    "ends where it is no fault of the document: %s",
    async (fault) => {
      const before = await rowsOfAll(database.dataSource());
      const read = (): never => {
        throw fault;
      };
      const documents = [
        { name: "a", document: document() },
        { name: "b", document: document() },
      ];
      await expect(all(documents, { reader: { read } })).rejects.toBe(fault);
      expect(await rowsOfAll(database.dataSource())).toEqual(before);
    },
  );
});

describe("ingestDocuments, several at once", () => {
  const atOnce = 4;

  it("keeps the order of the reports, and the order of the versions of one address", async () => {
    const url = "https://quay.example/several-at-once";
    const versions = [1, 2, 3].map((number) => ({
      name: `version ${number}`,
      document: document({ url, text: `Ferry ${number} of the day will sail, Mara Venn said.` }),
    }));
    const others = [1, 2, 3].map((number) => ({ name: `other ${number}`, document: document() }));
    const items = [...versions, ...others];
    const reports = await all(items, { ...options, atOnce });
    expect(reports.map(({ name }) => name)).toEqual(items.map(({ name }) => name));
    const rows = await database.dataSource().query(
      `select v.text, v.version from article a join article_version v on v.article_id = a.id
        where a.url = $1 order by v.version`,
      [url],
    );
    expect(rows).toEqual(versions.map(({ document: { text } }, at) => ({ text, version: at + 1 })));
  });

  it("tells of each copy which the first one was", async () => {
    const text = "Nobody saw the ferry that sank off Quay Point, Mara Venn said.";
    const copies = ["one", "two", "three"].map((outlet) => ({
      name: outlet,
      document: document({ text, outlet, url: `https://${outlet}.example/copy` }),
    }));
    const reports = await all(copies, { ...options, atOnce });
    const [first] = reports.map((report) => ("outcome" in report ? report.outcome.articleId : ""));
    expect(reports.map((report) => "outcome" in report && report.outcome.duplicateOf)).toEqual([
      null,
      first,
      first,
    ]);
  });
});
