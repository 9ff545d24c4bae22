import { findTimes } from "../../../src/reading/times/find-times";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

/** A Tuesday. */
const PUBLISHED = new Date("2026-01-20T10:00:00Z");

/** The times of a sentence as "words | EDTF | earliest to latest | precision basis"; the bounds are left out where they are the EDTF itself. */
export function timePhrases(text: string): string[] {
  return findTimes(analyseText(text), { publishedAt: PUBLISHED }).map(
    ({ mention, edtf, earliest, latest, precision, basis }) => {
      const bounds = `${earliest ?? ".."}/${latest ?? ".."}`;
      const same = edtf === null || edtf === bounds || (edtf === earliest && edtf === latest);
      const parts = [mention && slice(text, mention), String(edtf), same ? [] : bounds].flat();
      return `${parts.join(" | ")} | ${precision} ${basis}`;
    },
  );
}
