import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../src/reading/reading";
import { overlaps, slice, wordOverlap } from "../../src/text/spans";

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

interface AnswerSheet {
  readonly notStatements: readonly { readonly text: GoldSpan }[];
}

/** The words of the seed's answer sheet that are no statements; null where the sheet is missing. */
export function readNotStatements(shared: string): readonly GoldSpan[] | null {
  const path = join(shared, "seed/gold.json");
  if (!existsSync(path)) return null;
  const sheet = JSON.parse(readFileSync(path, "utf8")) as AnswerSheet;
  return sheet.notStatements.map(({ text }) => text);
}

/** Those of them that a reading takes for a statement all the same: as a content of its own, or as the cue of one. */
export function extractedNotStatements(
  reading: Reading,
  notStatements: readonly GoldSpan[],
): string[] {
  const { text } = reading.text;
  return notStatements
    .filter((wrong) =>
      reading.attributions.some(
        ({ content, cue }) =>
          content.some(
            (span) => overlaps(span, wrong) && wordOverlap(slice(text, span), wrong.exact) >= 0.5,
          ) ||
          (cue !== null && overlaps(cue, wrong)),
      ),
    )
    .map(({ exact }) => exact);
}
