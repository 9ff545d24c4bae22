import { existsSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readArticle } from "../../src/reading/english";
import { toScorerForm } from "../../src/reading/scorer-form";
import { packageFolder } from "../../src/server/package-folder";
import { reportCoreference } from "./coreference/report";
import { corporaIn, type GoldDocument, readCorpus, scorerIn, sharedFolder } from "./corpora";
import { describeErrors } from "./errors/describe-errors";
import { reportNearDuplicates } from "./near-duplicates/report";
import { type Prediction, score } from "./score";
import { reportSeed } from "./seed-report";
import { readSeedSheet } from "./seed-sheet";
import { extractedNotStatements, readNotStatements } from "./seed-statements";
import { reportStories } from "./stories/report";
import { type Measured, renderTable } from "./table";

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const NO_SEED = "skipped: the seed article's statements, its answer sheet is missing";

const read = ({ text, title, date }: GoldDocument) =>
  readArticle(text, {
    headline: title ?? undefined,
    publishedAt: date === null ? undefined : new Date(date),
  });

/**
 * Measures the reader on every corpus that is there and prints one table, then what is resolved; `--errors` also counts what went
 * wrong, with examples, `--seed` measures the seed article alone, and `--stories`, with the first letters of some or without, the stories of samples/ alone.
 */
async function main(args: readonly string[]): Promise<void> {
  const errors = args.includes("--errors");
  const asked = args.indexOf("--stories");
  if (asked < 0) await measureShared(args, errors);
  if (args.includes("--seed")) return;
  const [letters = ""] = asked < 0 ? [] : args.slice(asked + 1);
  const request = { letters: letters.startsWith("-") ? "" : letters, errors };
  print(await reportStories(join(packageFolder(), "samples"), request));
}

/** Measures what the shared folder has the answers to. */
async function measureShared(args: readonly string[], errors: boolean): Promise<void> {
  const shared = sharedFolder();
  const scorer = scorerIn(shared);
  const seed = readSeedSheet(shared);
  if (args.includes("--seed")) {
    print(seed ? (await reportSeed(seed, errors)).join("\n") : NO_SEED);
    return;
  }
  if (!existsSync(scorer)) {
    print(
      `skipped: no scorer at ${scorer} (set HEARSAY_SHARED to the folder that holds corpora/score.mjs)`,
    );
    return;
  }
  const measured: Measured[] = [];
  for (const corpus of corporaIn(shared)) {
    const documents = readCorpus(corpus);
    if (documents === null) {
      print(`skipped: ${corpus.name}, ${corpus.path} is missing`);
      continue;
    }
    const started = performance.now();
    const predictions: Prediction[] = documents.map((document) => ({
      id: document.id,
      attributions: toScorerForm(read(document)),
    }));
    const seconds = (performance.now() - started) / 1000;
    for (const subset of [null, ...corpus.subsets])
      measured.push({
        name: subset === null ? corpus.name : `  ${subset} only`,
        articles: documents.length,
        seconds,
        score: score(scorer, corpus, predictions, subset),
      });
    if (errors)
      print(`# ${corpus.name}\n${describeErrors(documents, predictions, corpus.topLevel)}\n`);
  }
  print(renderTable(measured));
  const annotated = corporaIn(shared).flatMap((corpus) => readCorpus(corpus) ?? []);
  const lines = reportCoreference(shared, annotated, (text) => readArticle(text, {}), errors);
  print(lines.join("\n"));
  const [, news] = corporaIn(shared);
  const copied = news === undefined ? null : readCorpus(news);
  print(copied ? reportNearDuplicates(copied) : "skipped: near-duplicates, no articles to copy");
  const found = measured.find(({ name }) => name === "seed article")?.score.all;
  const notStatements = readNotStatements(shared);
  const [article] =
    readCorpus(corporaIn(shared)[0] ?? { name: "", path: "", topLevel: false, subsets: [] }) ?? [];
  if (!found || !notStatements || !article) {
    print(NO_SEED);
    return;
  }
  const reading = read(article);
  const wrong = extractedNotStatements(reading, notStatements);
  print(
    `seed article: ${Math.round(found.quote_speaker.r * found.gold)} of ${found.gold} statements found with the right speaker, ` +
      `${wrong.length} of ${notStatements.length} extracted that are none${wrong.map((text) => `\n  ${text}`).join("")}`,
  );
  if (seed) print((await reportSeed(seed, errors)).join("\n"));
}

void main(process.argv.slice(2));
