import { findTimes } from "../../../src/reading/times/find-times";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

/** A Tuesday. */
const PUBLISHED = new Date("2026-01-20T10:00:00Z");

/** The times of a text as "words: EDTF, earliest to latest". */
export function wordedTimes(text: string, publishedAt: Date | undefined = PUBLISHED): string[] {
  return findTimes(analyseText(text), { publishedAt }).map(
    ({ mention, edtf, earliest, latest }) =>
      `${mention ? slice(text, mention) : ""}: ${edtf}, ${earliest} to ${latest}`,
  );
}
