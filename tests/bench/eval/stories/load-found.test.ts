import type { Found } from "../../../../bench/eval/stories/found";
import { loadFound } from "../../../../bench/eval/stories/load-found";
import { measure } from "../../../../bench/eval/stories/measure";
import { type Reading, storeStories } from "../../../../bench/eval/stories/store-stories";
import type { Story } from "../../../../bench/eval/stories/story";
import { useDatabase } from "../../../support/database";
import { emptyTables } from "../../../support/empty-tables";
import { storyOf } from "./a-part";

const { dataSource } = useDatabase();

/** The story with outlets, addresses and times, the later file first. */
function dated(): Story {
  const story = storyOf();
  const articles = story.articles.map(({ file, document }, at) => ({
    file,
    document: {
      ...document,
      outlet: `Outlet ${at + 1}`,
      url: `https://outlet-${at + 1}.example/pier`,
      publishedAt: new Date(`2026-03-0${at + 1}T08:00:00Z`),
    },
  }));
  return { ...story, articles: articles.toReversed() };
}

async function store(reading: Reading): Promise<Found> {
  const story = dated();
  return loadFound(dataSource(), await storeStories(dataSource(), [story], reading));
}

afterEach(() => emptyTables(dataSource()));

it("shows the statements of the sheet with what was made of them, in order of publication", async () => {
  const found = await store("gold statements");
  expect([...found.articleOf.keys()]).toEqual(["x-1.md", "x-2.md"]);
  expect(found.current).toEqual(new Set(["x-1.md", "x-2.md"]));
  const { file, span, actor } = found.mentions[0] ?? {};
  expect({ file, span }).toEqual({ file: "x-1.md", span: { start: 0, end: 8 } });
  expect(found.actorNames.get(actor ?? "")).toBe("Ida Holm");
  const [ida, nils] = found.statements;
  expect([ida?.content, ida?.speakers]).toEqual([[{ start: 14, end: 31 }], [actor]]);
  expect(nils?.speakers).not.toEqual([actor]);
  const attributed = found.appearances.filter(({ voice }) => voice === "ATTRIBUTED");
  expect(attributed).toHaveLength(3);
  for (const { claim } of attributed) expect(found.corroborations.get(claim)).toBeDefined();
  expect(found.clusterOf.size).toBe(2);
});

it("finds the same statements end to end, and measures as many figures", async () => {
  const gold = measure([storyOf()], await store("gold statements"));
  await emptyTables(dataSource());
  const read = measure([storyOf()], await store("end to end"));
  expect(read.map(({ name }) => name)).toEqual(gold.map(({ name }) => name));
  expect(read[0]).toMatchObject({
    name: "statements found",
    value: "P 100.0 (3/3) R 100.0 (3/3)",
  });
});
