import type { ArticleDocument } from "../../formats/document";
import { admit } from "../../ingest/admit";
import { READER_VERSION, readArticle } from "../../reading/english";
import type { Reading } from "../../reading/reading";
import { InputError } from "../../shared/errors";
import { articleSources } from "../article-sources";
import type { ExitCode } from "../exit-code";
import { printable } from "../format/printable";
import { readingToJson } from "../format/reading-json";
import { formatReading } from "../format/reading-text";
import { resultColors, writeNote, writeResult } from "../output";
import { type ReadDocument, readDocuments } from "../read-documents";
import { Tally } from "../tally";
import { writeAttributions } from "./write-attributions";

/** How a reading is written. */
export interface ReadOptions {
  readonly json?: boolean;
  readonly attributions?: boolean;
}

/**
 * Reads the articles that a path stands for and prints what is found in each. What cannot be read is named on stderr, and
 * the others go on.
 */
export async function runRead(path: string, options: ReadOptions): Promise<ExitCode> {
  if (options.json && options.attributions) {
    throw new InputError("--attributions prints JSON lines already: leave out --json");
  }
  if (options.attributions) return writeAttributions(path);
  const describe = options.json ? asJson : asText;
  const tally = new Tally(writeNote);
  for (const source of await articleSources(path)) {
    for await (const found of readDocuments(source)) {
      await tally.attempt(found.name, async () => {
        await writeResult(describe(found.name, admitted(found)));
      });
    }
  }
  return tally.exitCode;
}

/** The document as it would be stored, so that offsets count in the same text. */
function admitted(found: ReadDocument): ArticleDocument {
  if ("error" in found) throw found.error;
  return admit(found.document, new Date());
}

function asJson(name: string, document: ArticleDocument): string {
  const { text: _, ...facts } = document;
  const reading = readingToJson(readDocument(document));
  return `${JSON.stringify({ name, ...facts, reader: READER_VERSION, ...reading })}\n`;
}

function asText(name: string, document: ArticleDocument): string {
  const colors = resultColors();
  for (const problem of document.problems) writeNote(`${name}: ${problem}`);
  const facts = [document.outlet, document.publishedAt?.toISOString()].filter(Boolean).join(", ");
  const title = colors.bold(printable(document.headline ?? name));
  const heading = facts === "" ? title : `${title} (${printable(facts)})`;
  return `${heading}\n\n${formatReading(readDocument(document), colors)}\n`;
}

function readDocument(document: ArticleDocument): Reading {
  return readArticle(document.text, {
    headline: document.headline ?? undefined,
    outlet: document.outlet ?? undefined,
    publishedAt: document.publishedAt ?? undefined,
  });
}
