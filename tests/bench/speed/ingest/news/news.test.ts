import { worldOf } from "../../../../../bench/speed/ingest/news/names";
import { newsOf } from "../../../../../bench/speed/ingest/news/news";
import { admit } from "../../../../../src/ingest/admit";
import { readArticle } from "../../../../../src/reading/english";

const NOW = new Date("2026-11-23T00:00:00Z");
const world = worldOf(5);
const articles = newsOf(3, 5, world);
const own = articles.filter(({ making }) => making === "OWN");
const wordsOf = (text: string): number => text.split(/\s+/u).length;
const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

test("makes the same news of one seed and day, and other news of others", () => {
  expect(newsOf(3, 5)).toEqual(articles);
  const texts = new Set(articles.map(({ document }) => document.text));
  for (const others of [newsOf(4, 5, world), newsOf(3, 6)]) {
    expect(others.filter(({ document }) => texts.has(document.text))).toEqual([]);
  }
});

test("makes articles that may be stored, in the order in which they are published, of about the length of agency reports", () => {
  for (const { document } of articles) expect(admit(document, NOW).problems).toEqual([]);
  const times = articles.map(({ document }) => document.publishedAt?.getTime() ?? 0);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  const lengths = own.map(({ document }) => wordsOf(document.text));
  expect(mean(lengths)).toBeGreaterThan(330);
  expect(mean(lengths)).toBeLessThan(420);
});

test("lets people and bodies say six to ten things in an article", () => {
  const statements = own
    .slice(0, 6)
    .map(({ document }) => readArticle(document.text, {}).attributions.length);
  expect(mean(statements)).toBeGreaterThan(6);
  expect(mean(statements)).toBeLessThan(10);
});

test("covers some stories again and again, in all ways, and updates articles under their address", () => {
  const makings = new Set(articles.map(({ making }) => making));
  expect(makings).toEqual(new Set(["OWN", "COPY", "REWRITTEN", "CITING", "FOLLOW_UP", "UPDATE"]));
  const addresses = new Set(articles.map(({ document }) => document.url));
  const updates = articles.filter(({ making }) => making === "UPDATE").length;
  expect(articles.length - addresses.size).toBe(updates);
  expect(own.length / articles.length).toBeGreaterThan(0.25);
  expect(own.length / articles.length).toBeLessThan(0.5);
});

test("repeats few sentences between stories, and no names of things often", () => {
  const sentences = own.flatMap(({ document }) => document.text.split(/(?<=[.”])\s+/u));
  expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.97);
  const grams = own.flatMap(({ document }) => {
    const words = document.text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.slice(4).map((_, at) => words.slice(at, at + 5).join(" "));
  });
  expect(new Set(grams).size / grams.length).toBeGreaterThan(0.7);
});

test("names few often and most seldom", () => {
  const counts = world.people
    .map(({ name }) => articles.filter(({ document }) => document.text.includes(name)).length)
    .sort((a, b) => b - a);
  expect(counts[0]).toBeGreaterThan(articles.length / 25);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(200);
  const surnames = new Set(world.people.map(({ surname }) => surname));
  expect(surnames.size).toBeLessThan(world.people.length / 4);
});
