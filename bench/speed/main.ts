import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseFrontMatter } from "../../src/formats/front-matter";
import { readArticle } from "../../src/reading/english";
import { loadRankers } from "../../src/reading/ranking/load-rankers";
import { analyseSyntax, loadSyntax } from "../../src/syntax/load-model";
import { analyseText } from "../../src/text/analyse";
import { printAdversarial } from "./adversarial";
import { printApi } from "./api/api-bench";
import { cpuSeconds } from "./cpu-seconds";
import { printIngest } from "./ingest/ingest-bench";

/** What speed is stated in: articles of so many words. */
const ARTICLE_WORDS = 600;
const ARTICLES = 1000;

const print = (label: string, figure: string): void => {
  process.stdout.write(`${label.padEnd(44)}${figure.padStart(10)}\n`);
};

const residentMegabytes = (): string => `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`;

/** `npm run bench`: how fast the articles of samples/ are read, one after the other, again and again. */
function main(folder: string): void {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => parseFrontMatter(readFileSync(join(folder, name)), name));
  const load = cpuSeconds(() => {
    loadSyntax();
    loadRankers();
  });
  print("loading the models, CPU time", `${Math.round(1000 * load)} ms`);

  const texts = articles.map(({ text }) => analyseText(text));
  const sentences = texts.flatMap(({ sentences, tokens }) =>
    sentences.map(({ firstToken, endToken }) =>
      tokens.slice(firstToken, endToken).map((token) => token.text),
    ),
  );
  const tokens = texts.reduce((sum, text) => sum + text.tokens.length, 0);
  const parseAll = () => {
    for (const words of sentences) analyseSyntax(words);
  };
  parseAll();
  const rounds = 5;
  const parsing = cpuSeconds(() => {
    for (let round = 0; round < rounds; round += 1) parseAll();
  });
  print("tokens tagged and parsed a CPU second", `${Math.round((rounds * tokens) / parsing)}`);

  let words = 0;
  const read = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const article = articles[at % articles.length];
      if (article === undefined) continue;
      words += article.text.split(/\s+/u).length;
      readArticle(article.text, { publishedAt: article.publishedAt ?? undefined });
    }
  };
  read(0, ARTICLES / 10);
  print(`resident memory after ${ARTICLES / 10} articles`, residentMegabytes());
  words = 0;
  const reading = cpuSeconds(() => read(ARTICLES / 10, ARTICLES));
  print(`resident memory after ${ARTICLES} articles`, residentMegabytes());
  print(
    `articles of ${ARTICLE_WORDS} words read a CPU second`,
    (words / ARTICLE_WORDS / reading).toFixed(1),
  );
}

const write = (line: string): void => {
  process.stdout.write(line);
};
const fail = (error: unknown): void => {
  process.exitCode = 1;
  throw error;
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    adversarial: { type: "boolean" },
    ingest: { type: "boolean" },
    api: { type: "boolean" },
    scale: { type: "string", default: "1" },
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "3" },
    name: { type: "string" },
    fill: { type: "boolean" },
    base: { type: "string", default: "2500" },
    measured: { type: "string", default: "400" },
    in: { type: "string" },
  },
});
if (values.adversarial) printAdversarial(write);
else if (values.ingest) {
  const sizes = positionals.length > 0 ? positionals : ["10000", "100000"];
  const options = {
    sizes: sizes.map(Number),
    base: Number(values.base),
    measured: Number(values.measured),
    folder: values.in ?? null,
  };
  printIngest(options, write).catch(fail);
} else if (values.api) {
  const options = {
    scale: Number(values.scale),
    folder: values.in ?? null,
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    name: values.name ?? null,
    fillOnly: values.fill ?? false,
  };
  printApi(options, write).catch(fail);
} else main(positionals[0] ?? "samples");
