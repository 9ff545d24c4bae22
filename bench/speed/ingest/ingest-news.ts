import type { DataSource } from "typeorm";
import { ARTICLES_AT_ONCE } from "../../../src/ingest/articles-at-once";
import { ingestDocuments, type NamedDocument } from "../../../src/ingest/ingest-documents";
import type { Reader } from "../../../src/reading/reader";
import type { World } from "./news/names";
import { FIRST_DAY, newsOf } from "./news/news";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where in the invented news a run stands. */
export interface Newsstand {
  readonly world: World;
  readonly seed: number;
  /** The first day that is not ingested, counted from FIRST_DAY. */
  day: number;
}

/**
 * Ingests the news of the days that follow, as `hearsay ingest` does, up to a number of articles. The rest of the last day is
 * left out.
 * @param onArticle is told how many there were so far.
 */
export async function ingestNews(
  dataSource: DataSource,
  reader: Reader,
  stand: Newsstand,
  count: number,
  onArticle: (done: number) => void = () => undefined,
): Promise<void> {
  // Nothing of it lies in the future.
  const now = new Date(FIRST_DAY.getTime() + 10_000 * DAY_MS);
  let done = 0;
  for await (const report of ingestDocuments(dataSource, documents(stand, count), {
    reader,
    now,
    atOnce: ARTICLES_AT_ONCE,
  })) {
    if ("error" in report) throw report.error;
    done += 1;
    onArticle(done);
  }
}

function* documents(stand: Newsstand, count: number): Generator<NamedDocument> {
  for (let left = count; left > 0; ) {
    const { day, seed, world } = stand;
    stand.day += 1;
    for (const { document, story } of newsOf(day, seed, world).slice(0, left)) {
      left -= 1;
      yield { name: story, document };
    }
  }
}
