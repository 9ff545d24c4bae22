import { readArticle } from "../../src/reading/english";
import type { ReadingContext } from "../../src/reading/reading";
import type { Span } from "../../src/text/article-text";
import { type AnswerSheet, loadAnswerSheets, type NotStatement } from "../support/answer-sheet";
import { explain } from "../support/explain";
import {
  describeScore,
  readAsSaidBy,
  readAsStatement,
  scoreReading,
} from "../support/reading-score";

function contextOf({ document }: AnswerSheet): ReadingContext {
  const { headline, outlet, publishedAt } = document;
  return {
    headline: headline ?? undefined,
    outlet: outlet ?? undefined,
    publishedAt: publishedAt ?? undefined,
  };
}

/** What was proposed at these places and what became of it: where to look when a test of a sample fails. */
const explainAt = (sheet: AnswerSheet, places: readonly Span[]): string =>
  `\n${explain(sheet.body, contextOf(sheet), places)}`;

/** A known failure has to fail still, so that its repair is noticed and its mark taken off. */
function expectNone(
  read: readonly string[],
  { why, knownFailure }: Pick<NotStatement, "why" | "knownFailure">,
  explanation: () => string,
): void {
  const lines = read.map((line) => `  + ${line}`).join("\n");
  if (knownFailure === null && read.length > 0)
    throw new Error(`This must not be read, because ${why}:\n${lines}\n${explanation()}`);
  if (knownFailure !== null && read.length === 0)
    throw new Error(
      `This is read rightly now: take the mark off the answer sheet ("${knownFailure}")`,
    );
}

describe.each(loadAnswerSheets())("reading $slug", (sheet) => {
  const reading = readArticle(sheet.body, contextOf(sheet));
  const quote = ({ start, end }: { start: number; end: number }): string =>
    sheet.body.slice(start, end);

  it(`finds at least ${Math.round(sheet.floor * 100)} % of its statements with the right speaker`, () => {
    const score = scoreReading(sheet, reading);
    if (score.recall >= sheet.floor) return;
    const places = score.missed.flatMap(({ expected }) => expected.content);
    throw new Error(`${describeScore(sheet, score)}\n${explainAt(sheet, places)}`);
  });

  for (const wrong of sheet.notStatements)
    it(`does not take for a statement: ${quote(wrong.span)}`, () =>
      expectNone(readAsStatement(sheet, reading, wrong.span), wrong, () =>
        explainAt(sheet, [wrong.span]),
      ));

  for (const wrong of sheet.wrong)
    it(`does not let ${wrong.speaker.name} say: ${quote(wrong.content)}`, () =>
      expectNone(readAsSaidBy(sheet, reading, wrong.content, wrong.speaker), wrong, () =>
        explainAt(sheet, [wrong.content]),
      ));

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
