import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ScorerAttribution } from "../../src/reading/scorer-form";

/** One annotated article: a line of a corpus in the scorer's form. */
export interface GoldDocument {
  readonly id: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly attributions: readonly Pick<
    ScorerAttribution,
    "content" | "cue" | "source" | "type" | "nested_in"
  >[];
}

/** A set of annotated articles and how it is to be scored. */
export interface Corpus {
  readonly name: string;
  readonly path: string;
  /** The corpus annotates no attribution within another's content. */
  readonly topLevel: boolean;
  /** Parts that the scorer also measures by themselves; "speech" leaves attributions aside whose cue reports nothing. */
  readonly subsets: readonly "speech"[];
}

/** The folder with corpora and scorer: HEARSAY_SHARED, or `shared` beside the checkout. */
export const sharedFolder = (): string =>
  process.env.HEARSAY_SHARED ?? resolve(__dirname, "../../../../shared");

/** The corpora that are measured, in the order of the table. */
export const corporaIn = (shared: string): readonly Corpus[] => [
  {
    name: "seed article",
    path: join(shared, "seed/attributions.jsonl"),
    topLevel: false,
    subsets: [],
  },
  {
    name: "PolNeAR dev",
    path: join(shared, "corpora/polnear_dev.jsonl"),
    topLevel: true,
    subsets: ["speech"],
  },
  { name: "GUM news", path: join(shared, "corpora/gum_news.jsonl"), topLevel: false, subsets: [] },
];

/** The scorer's path below the shared folder. */
export const scorerIn = (shared: string): string => join(shared, "corpora/score.mjs");

/** The articles of a corpus, or null where its file is missing. */
export function readCorpus({ path }: Corpus): readonly GoldDocument[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldDocument);
}
