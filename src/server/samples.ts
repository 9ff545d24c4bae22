import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { Article, Statement } from "../entities";
import type { ArticleDocument } from "../formats/document";
import { parseFrontMatter } from "../formats/front-matter";
import { ingestArticle } from "../ingest/ingest-article";
import { canonicalUrl } from "../shared/canonical-url";

/** A sample that was stored, or that could not be. */
export type SampleReport = {
  /** The name of its file. */
  readonly file: string;
} & (
  | {
      readonly outlet: string | null;
      readonly headline: string | null;
      /** How many statements were found in it. */
      readonly statements: number;
    }
  | { readonly problem: string }
);

interface Sample {
  readonly file: string;
  readonly content: ArticleDocument | Error;
}

/**
 * Fills an empty database with the articles of a folder (text files with front matter), in the order of their names. One
 * that holds nothing but the first of them, because a start was cut off, gets the rest; any other is left alone.
 * @param onSample is called after each, in order. One that fails is reported and the others go on.
 */
export async function loadSamples(
  dataSource: DataSource,
  folder: string,
  onSample: (report: SampleReport) => void,
): Promise<void> {
  const samples = await readSamples(folder);
  const missing = samples.slice(await resumeAt(dataSource, samples));
  for (const { file, content } of missing) {
    try {
      if (content instanceof Error) throw content;
      const report = await loadSample(dataSource, file, content);
      if (report !== null) onSample(report);
    } catch (error) {
      onSample({ file, problem: error instanceof Error ? error.message : String(error) });
    }
  }
}

async function readSamples(folder: string): Promise<Sample[]> {
  const files = (await readdir(folder)).filter((name) => /\.(md|txt)$/.test(name)).sort();
  const read = async (file: string): Promise<Sample> => {
    try {
      return { file, content: parseFrontMatter(await readFile(join(folder, file)), file) };
    } catch (error) {
      return { file, content: error instanceof Error ? error : new Error(String(error)) };
    }
  };
  return Promise.all(files.map(read));
}

function addressOf({ content }: Sample): string | null {
  return content instanceof Error || content.url === null ? null : canonicalUrl(content.url);
}

/**
 * The sample to go on with. The last one that is stored is stored again, which changes nothing: it may be the second version
 * of an article of which only the first had been stored.
 */
async function resumeAt(dataSource: DataSource, samples: readonly Sample[]): Promise<number> {
  const stored = await dataSource
    .getRepository(Article)
    .find({ select: { id: true, url: true }, take: samples.length + 1 });
  if (stored.length === 0) return 0;
  const addresses = samples.map(addressOf);
  const holdsOnlySamples = stored.every(({ url }) => url !== null && addresses.includes(url));
  if (!holdsOnlySamples) return samples.length;
  const storedAddresses = new Set(stored.map(({ url }) => url));
  return addresses.findLastIndex((address) => storedAddresses.has(address));
}

async function loadSample(
  dataSource: DataSource,
  file: string,
  document: ArticleDocument,
): Promise<SampleReport | null> {
  const { articleId, versionId, newArticle, newVersion } = await ingestArticle(
    dataSource,
    document,
  );
  if (!newArticle && !newVersion) return null;
  const statements = await dataSource.getRepository(Statement).countBy({ articleId, versionId });
  return { file, outlet: document.outlet, headline: document.headline, statements };
}
