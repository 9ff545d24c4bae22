import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { Article } from "../../src/entities";
import { parseFrontMatter } from "../../src/formats/front-matter";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { openDatabase } from "../../src/server/database";
import { loadSamples, type SampleReport } from "../../src/server/samples";
import { createScratchDatabase } from "../support/database";

const article = (slug: string, text: string) => `---
outlet: The Daily Fixture
url: https://fixture.example/${slug}
headline: About ${slug}
published: 2026-03-01T08:00:00Z
---
${text}
`;

describe("samples", () => {
  let folder: string;
  let dataSource: DataSource;
  let drop: () => Promise<void>;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-samples-"));
    writeFileSync(join(folder, "1-one.md"), article("one", "“It rained,” Ada Brook said."));
    writeFileSync(join(folder, "2-two-v1.md"), article("two", "Nobody said anything."));
    writeFileSync(join(folder, "2-two-v2.md"), article("two", "Nobody said anything at first."));
    writeFileSync(join(folder, "3-three.md"), article("three", "The day was dry."));
    writeFileSync(join(folder, "notes.json"), "{}");
    const database = await createScratchDatabase();
    drop = database.drop;
    dataSource = await openDatabase({ url: database.url, poolSize: 2 });
  });
  afterEach(async () => {
    await dataSource.destroy();
    await drop();
    rmSync(folder, { recursive: true });
  });

  const load = async () => {
    const reports: SampleReport[] = [];
    await loadSamples(dataSource, folder, (report) => reports.push(report));
    return reports;
  };
  const files = (reports: SampleReport[]) => reports.map(({ file }) => file);
  const ingest = (text: string) => ingestArticle(dataSource, parseFrontMatter(text, "test"));
  const countArticles = () => dataSource.getRepository(Article).count();

  test("fill an empty database, in the order of their names, once", async () => {
    const reports = await load();
    expect(files(reports)).toEqual(["1-one.md", "2-two-v1.md", "2-two-v2.md", "3-three.md"]);
    expect(reports[0]).toEqual({
      file: "1-one.md",
      outlet: "The Daily Fixture",
      headline: "About one",
      statements: 1,
    });
    expect(await countArticles()).toBe(3);
    expect(await load()).toEqual([]);
    expect(await countArticles()).toBe(3);
  });

  test("one that cannot be read or stored is reported and the others go on", async () => {
    writeFileSync(join(folder, "1-one.md"), "---\ncolour: green\n---\nText.");
    writeFileSync(join(folder, "2-two-v1.md"), article("two", ""));
    const reports = await load();
    expect(files(reports)).toEqual(["1-one.md", "2-two-v1.md", "2-two-v2.md", "3-three.md"]);
    expect(reports[0]).toEqual({ file: "1-one.md", problem: expect.stringContaining("colour") });
    expect(reports[1]).toEqual({ file: "2-two-v1.md", problem: expect.stringContaining("text") });
    expect(await countArticles()).toBe(2);
  });

  test("a load that was cut off is finished, within an article too", async () => {
    await ingest(article("one", "“It rained,” Ada Brook said."));
    await ingest(article("two", "Nobody said anything."));
    expect(files(await load())).toEqual(["2-two-v2.md", "3-three.md"]);
    expect(await countArticles()).toBe(3);
  });

  test("a database with anything else in it is left alone", async () => {
    await ingest(article("one", "“It rained,” Ada Brook said."));
    await ingest(article("of-somebody", "Their own article."));
    expect(await load()).toEqual([]);
    expect(await countArticles()).toBe(2);
  });
});
