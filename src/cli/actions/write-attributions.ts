import { createReadStream } from "node:fs";
import { parseInstant } from "../../formats/instant";
import { type JsonObject, readJsonObjects } from "../../formats/json-objects";
import type { Reader } from "../../reading/reader";
import { toScorerForm } from "../../reading/scorer-form";
import { InputError } from "../../shared/errors";
import type { ExitCode } from "../exit-code";
import { inputErrorOf, inputName, STDIN } from "../input";
import { writeNote, writeResult } from "../output";
import { Tally } from "../tally";

/**
 * Reads texts as JSON lines {id, text, title?, date?} and writes each one's attributions in the scorers' form, a line each,
 * in constant memory. The texts are taken as they are, so that offsets count in them. A line that is wrong is named on
 * stderr, and the others go on.
 */
export async function writeAttributions(path: string, reader: Reader): Promise<ExitCode> {
  const name = inputName(path);
  const tally = new Tally(writeNote);
  for await (const line of readJsonObjects(bytesOf(path), name)) {
    await tally.attempt(`${name}:${line.line}`, async () => {
      if ("error" in line) throw line.error;
      const prediction = await attributionsOf(line.object, `${name}:${line.line}`, reader);
      await writeResult(`${JSON.stringify(prediction)}\n`);
    });
  }
  return tally.exitCode;
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* path === STDIN ? process.stdin : createReadStream(path);
  } catch (error) {
    throw inputErrorOf(path, error);
  }
}

async function attributionsOf(fields: JsonObject, where: string, reader: Reader): Promise<object> {
  const { id, text } = fields;
  if (typeof id !== "string" && typeof id !== "number") throw expected(where, "id", "a string");
  if (typeof text !== "string") throw expected(where, "text", "a string");
  const date = optionalString(fields, "date", where);
  const publishedAt = date === undefined ? null : parseInstant(date);
  if (date !== undefined && publishedAt === null) {
    throw expected(where, "date", "a date such as 2026-01-07");
  }
  const headline = optionalString(fields, "title", where);
  const context = { headline, publishedAt: publishedAt ?? undefined };
  const { reading, problems } = await reader.read(text, context);
  for (const problem of problems) writeNote(`${where}: ${problem}`);
  return { id, attributions: toScorerForm(reading) };
}

function optionalString(fields: JsonObject, name: string, where: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined || typeof value === "string") return value;
  throw expected(where, name, "a string or null");
}

function expected(where: string, field: string, what: string): InputError {
  return new InputError(`${where}: the field "${field}" must hold ${what}`);
}
