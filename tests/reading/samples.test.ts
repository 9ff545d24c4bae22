import { readArticle } from "../../src/reading/english";
import type { Reading } from "../../src/reading/reading";
import { type AnswerSheet, loadAnswerSheets } from "../support/answer-sheet";
import {
  describeScore,
  readAsSaidBy,
  readAsStatement,
  scoreReading,
} from "../support/reading-score";

function readSheet({ document: { text, headline, outlet, publishedAt } }: AnswerSheet): Reading {
  return readArticle(text, {
    headline: headline ?? undefined,
    outlet: outlet ?? undefined,
    publishedAt: publishedAt ?? undefined,
  });
}

/** A known failure has to fail still, so that its repair is noticed and its mark taken off. */
function expectNone(read: readonly string[], why: string, knownFailure: string | null): void {
  const lines = read.map((line) => `  + ${line}`).join("\n");
  if (knownFailure === null && read.length > 0)
    throw new Error(`This must not be read, because ${why}:\n${lines}`);
  if (knownFailure !== null && read.length === 0)
    throw new Error(
      `This is read rightly now: take the mark off the answer sheet ("${knownFailure}")`,
    );
}

describe.each(loadAnswerSheets())("reading $slug", (sheet) => {
  const reading = readSheet(sheet);
  const quote = ({ start, end }: { start: number; end: number }): string =>
    sheet.body.slice(start, end);

  it(`finds at least ${Math.round(sheet.floor * 100)} % of its statements with the right speaker`, () => {
    const score = scoreReading(sheet, reading);
    if (score.recall < sheet.floor) throw new Error(describeScore(sheet, score));
  });

  for (const { span, why, knownFailure } of sheet.notStatements)
    it(`does not take for a statement: ${quote(span)}`, () =>
      expectNone(readAsStatement(sheet, reading, span), why, knownFailure));

  for (const { content, speaker, why, knownFailure } of sheet.wrong)
    it(`does not let ${speaker.name} say: ${quote(content)}`, () =>
      expectNone(readAsSaidBy(sheet, reading, content, speaker), why, knownFailure));

  it("gives spans of the text only", () => {
    for (const { content } of reading.attributions)
      for (const { start, end } of content)
        expect({
          start,
          end,
          inside: 0 <= start && start < end && end <= sheet.body.length,
        }).toEqual({ start, end, inside: true });
  });
});
