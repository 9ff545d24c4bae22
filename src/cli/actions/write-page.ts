import { writeFile } from "node:fs/promises";
import { READER_VERSION, readArticle } from "../../reading/english";
import { InputError } from "../../shared/errors";
import { admitted, contextOf } from "../admitted";
import { articleSources } from "../article-sources";
import { ExitCode } from "../exit-code";
import { readingPage } from "../format/page/page";
import { inputName } from "../input";
import { writeNote, writeResult } from "../output";
import { type ReadDocument, readDocuments } from "../read-documents";

/**
 * Writes the reading of the one article that a path stands for as an HTML page, to a file or else to stdout.
 * @throws InputError where it stands for several, and where the file cannot be written
 */
export async function writePage(path: string, output: string | undefined): Promise<ExitCode> {
  const found = await onlyDocument(path);
  const document = admitted(found);
  for (const problem of document.problems) writeNote(`${found.name}: ${problem}`);
  const page = readingPage(readArticle(document.text, contextOf(document)), {
    headline: document.headline ?? found.name,
    outlet: document.outlet,
    bylines: document.bylines,
    publishedAt: document.publishedAt,
    reader: READER_VERSION,
  });
  if (output === undefined) {
    await writeResult(page);
    return ExitCode.ok;
  }
  await writeFile(output, page).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(`--output ${output}: the page cannot be written: ${why}`);
  });
  writeNote(`wrote ${output}`);
  return ExitCode.ok;
}

async function onlyDocument(path: string): Promise<ReadDocument> {
  let only: ReadDocument | null = null;
  for (const source of await articleSources(path)) {
    for await (const found of readDocuments(source)) {
      if (only) {
        throw new InputError(
          `${inputName(path)}: --html shows one article; expected nothing beside ${only.name}`,
        );
      }
      only = found;
    }
  }
  if (!only) throw new InputError(`${inputName(path)}: --html shows one article; there is none`);
  return only;
}
