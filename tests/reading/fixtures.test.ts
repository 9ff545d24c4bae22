import { join } from "node:path";
import { readStories } from "../../bench/eval/stories/read-stories";
import { groupBy } from "../../src/shared/group-by";
import {
  type AnswerSheet,
  listSamples,
  loadAnswerSheets,
  readSample,
} from "../support/answer-sheet";

const sheets = loadAnswerSheets();
const samples = listSamples();
const articles = [...new Set([...samples, ...sheets.map(({ sample }) => sample)])];
/** The samples that a story's sheet in samples/answers has the answers to. */
const storySamples = readStories(join(__dirname, "../../samples")).flatMap(({ sheet }) =>
  sheet.articles.map((name) => `samples/${name}`),
);

describe("the samples", () => {
  it("are at least 20 articles by at least 8 outlets", () => {
    expect(samples.length).toBeGreaterThanOrEqual(20);
    expect(new Set(sheets.map((sheet) => sheet.document.outlet)).size).toBeGreaterThanOrEqual(8);
  });

  it("have an answer sheet each, their own or their story's, and no sheet is left over", () => {
    const ofSamples = sheets.filter(({ sample }) => sample.startsWith("samples/"));
    for (const { sample, slug } of ofSamples) expect(sample).toBe(`samples/${slug}.md`);
    const answered = new Set([...ofSamples.map(({ sample }) => sample), ...storySamples]);
    expect([...answered].sort()).toEqual(samples);
  });

  it("leave every other article beside its sheet", () => {
    for (const { sample, slug } of sheets)
      expect([`samples/${slug}.md`, `tests/fixtures/articles/${slug}/article.md`]).toContain(
        sample,
      );
  });

  it.each(articles)("%s: tells outlet, address, headline, byline and time", (path) => {
    const { outlet, url, headline, bylines, publishedAt, language, dateline, problems } =
      readSample(path);
    for (const text of [outlet, headline, ...bylines]) expect(text).toMatch(/\S/);
    expect(bylines).not.toHaveLength(0);
    expect(hostOf(url)).toMatch(/\.example$/);
    expect(publishedAt?.toISOString()).toMatch(/^2026-/);
    expect(Number(publishedAt)).toBeLessThan(Date.parse("2026-11-23T00:00:00Z"));
    expect({ language, dateline, problems }).toEqual({
      language: "en",
      dateline: null,
      problems: [],
    });
  });

  it.each(articles)("%s: the body is paragraphs parted by single empty lines", (path) => {
    const { text } = readSample(path);
    const paragraphs = text.split("\n\n");
    expect(paragraphs.length).toBeGreaterThan(3);
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\S[^\n]*\S$/u);
    expect(text.match(/https?:\/\/|www\./gu)).toBeNull();
  });

  it("hold one article in two versions and otherwise no address twice", () => {
    const versions = groupBy(sheets, (sheet) => sheet.document.url);
    const repeated = [...versions.values()].filter((same) => same.length > 1);
    expect(repeated.map((same) => same.map((sheet) => sheet.slug))).toEqual([
      ["d-4-tram-live-v1", "d-4-tram-live-v2"],
    ]);
  });

  it("give every outlet one domain of its own", () => {
    const domains = (list: readonly AnswerSheet[]) =>
      new Set(list.map((sheet) => hostOf(sheet.document.url))).size;
    const outlets = groupBy(sheets, (sheet) => sheet.document.outlet);
    for (const list of outlets.values()) expect(domains(list)).toBe(1);
    expect(domains(sheets)).toBe(outlets.size);
  });
});

describe.each(sheets)("the answer sheet of $slug", (sheet) => {
  const { body, statements, actors } = sheet;

  it("has statements, or says that nothing is said", () => {
    expect(statements.length === 0).toBe(sheet.nothingSaid);
    expect(sheet.notStatements.length).toBeGreaterThan(0);
  });

  it("names speakers for every statement, and each of its actors by words of the article", () => {
    for (const statement of statements) expect(statement.speakers).not.toHaveLength(0);
    for (const actor of actors) {
      expect(actor.names).not.toHaveLength(0);
      for (const name of actor.names) expect(body).toContain(name);
    }
    expect(new Set(actors.map((actor) => actor.name)).size).toBe(actors.length);
  });

  it("quotes contents as its marks say", () => {
    for (const { content, quoteKind } of statements) {
      const words = content.map(({ start, end }) => body.slice(start, end)).join(" ");
      expect({ words, quoteKind }).toEqual({ words, quoteKind: kindByMarks(words) });
    }
  });

  it("puts cue and source into the content's paragraphs, content in text order, parents first", () => {
    for (const [index, statement] of statements.entries()) {
      const { content, cue, source, parent } = statement;
      const starts = content.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const paragraphs = content.map(({ start }) => paragraphOf(body, start));
      expect(paragraphs).toContain(paragraphOf(body, cue.start));
      if (source !== null) expect(paragraphs).toContain(paragraphOf(body, source.start));
      if (parent !== null) expect(parent).toBeLessThan(index);
    }
  });

  it("does not ask for what it forbids", () => {
    for (const { content, speaker } of sheet.wrong)
      for (const statement of statements)
        if (statement.content.some(({ start }) => start === content.start))
          expect(statement.speakers).not.toContain(speaker);
    for (const { span } of sheet.notStatements)
      for (const { content } of statements) expect(content).not.toContainEqual(span);
  });
});

function hostOf(url: string | null): string {
  return new URL(url ?? "").hostname;
}

function paragraphOf(body: string, offset: number): number {
  return body.slice(0, offset).split("\n\n").length;
}

function kindByMarks(words: string): "DIRECT" | "MIXED" | "INDIRECT" {
  const withoutApostrophes = words.replace(/(?<=\p{L})[’'](?=\p{L})/gu, "");
  const quotation = /"[^"]*"|“[^”]*(”|$)|‘[^’]*’|«[^»]*»/gu;
  const outside = withoutApostrophes.replace(quotation, "");
  if (outside === withoutApostrophes) return "INDIRECT";
  return /\p{L}/u.test(outside) ? "MIXED" : "DIRECT";
}
