import type { ArticleDocument } from "../../formats/document";
import { readArticle } from "../../reading/english";
import { explainReading } from "../../reading/explain";
import { builtInReader, type Reader, type ReaderAnswer } from "../../reading/reader";
import { surfaceOf } from "../../reading/surface/surface-text";
import type { TraceStep } from "../../reading/trace";
import { readConfig } from "../../server/config";
import { articleReader } from "../../server/language-model/article-reader";
import { InputError } from "../../shared/errors";
import { analyseSyntax } from "../../syntax/load-model";
import { admitted, contextOf } from "../admitted";
import { articleSources } from "../article-sources";
import type { ExitCode } from "../exit-code";
import { formatExplanation } from "../format/explanation-text";
import { printable } from "../format/printable";
import { readingToJson } from "../format/reading-json";
import { formatReading } from "../format/reading-text";
import { resultColors, writeNote, writeResult } from "../output";
import { readDocuments } from "../read-documents";
import { Tally } from "../tally";
import { writeAttributions } from "./write-attributions";
import { writePage } from "./write-page";

const FORMS = ["json", "attributions", "explain", "html"] as const;

/** How a reading is written: in one of the forms at most, else as text. */
export interface ReadOptions extends Partial<Readonly<Record<(typeof FORMS)[number], boolean>>> {
  /** Where the page goes; without it to stdout. */
  readonly output?: string;
  /** Whether the language model of the settings reads. */
  readonly languageModel?: boolean;
}

/**
 * Reads the articles that a path stands for and prints what is found in each. What cannot be read is named on stderr, and
 * the others go on.
 */
export async function runRead(path: string, options: ReadOptions): Promise<ExitCode> {
  const forms = FORMS.filter((form) => options[form]);
  if (forms.length > 1) {
    const named = forms.map((form) => `--${form}`).join(" and ");
    throw new InputError(`${named} are different forms of output: choose one of them`);
  }
  if (options.output !== undefined && !options.html) {
    throw new InputError("--output says where a page goes: add --html");
  }
  const reader = chooseReader(options);
  if (options.attributions) return writeAttributions(path, reader);
  if (options.html) return writePage(path, options.output);
  const describe = options.json ? asJson : options.explain ? asExplanation : asText;
  const tally = new Tally(writeNote);
  for (const source of await articleSources(path)) {
    for await (const found of readDocuments(source)) {
      await tally.attempt(found.name, async () => {
        await writeResult(await describe(found.name, admitted(found), reader));
      });
    }
  }
  return tally.exitCode;
}

/** The built-in reader, unless a language model is asked for: only then does anything leave this machine. */
function chooseReader({ languageModel, explain, html }: ReadOptions): Reader {
  if (!languageModel) return builtInReader;
  if (explain || html) {
    throw new InputError("--language-model goes with text, --json and --attributions only");
  }
  const config = readConfig();
  if (config.languageModel !== null) return articleReader(config);
  throw new InputError(
    "--language-model: no model is set; expected HEARSAY_LLM_URL and HEARSAY_LLM_MODEL",
  );
}

async function asJson(name: string, document: ArticleDocument, reader: Reader): Promise<string> {
  const { text: _, ...facts } = document;
  const answer = await readWith(reader, document);
  const problems = [...document.problems, ...answer.problems];
  const result = { name, ...facts, problems, reader: answer.version };
  return `${JSON.stringify({ ...result, ...readingToJson(answer.reading) })}\n`;
}

async function asText(name: string, document: ArticleDocument, reader: Reader): Promise<string> {
  const { reading, problems } = await readWith(reader, document);
  const heard = { ...document, problems: [...document.problems, ...problems] };
  return `${heading(name, heard)}\n\n${formatReading(reading, resultColors())}\n`;
}

async function readWith(reader: Reader, document: ArticleDocument): Promise<ReaderAnswer> {
  return reader.read(document.text, contextOf(document));
}

/** The sentences with what was proposed about them, then the reading that came of it. */
function asExplanation(name: string, document: ArticleDocument): string {
  const colors = resultColors();
  const trace: TraceStep[] = [];
  const reading = readArticle(document.text, contextOf(document), trace);
  const sentences = explainReading(surfaceOf(reading.text), reading, trace);
  const explanation = formatExplanation(sentences, reading, analyseSyntax, colors);
  return `${heading(name, document)}\n\n${explanation}\n${formatReading(reading, colors)}\n`;
}

function heading(name: string, document: ArticleDocument): string {
  for (const problem of document.problems) writeNote(`${name}: ${problem}`);
  const facts = [document.outlet, document.publishedAt?.toISOString()].filter(Boolean).join(", ");
  const title = resultColors().bold(printable(document.headline ?? name));
  return facts === "" ? title : `${title} (${printable(facts)})`;
}
