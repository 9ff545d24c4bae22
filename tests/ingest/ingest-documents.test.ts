import { Article } from "../../src/entities";
import {
  type DocumentReport,
  ingestDocuments,
  type NamedDocument,
} from "../../src/ingest/ingest-documents";
import { InputError, InvariantError } from "../../src/shared/errors";
import { useDatabase } from "../support/database";
import { document, options, rowsOfAll } from "./support/sayings";

const database = useDatabase();

async function all(documents: Iterable<NamedDocument>, more = options): Promise<DocumentReport[]> {
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
