import { completeReading } from "../../../src/reading/complete-reading";
import { draftStatement } from "../../../src/reading/language-model/draft-statement";
import { takeQuotationMarks } from "../../../src/reading/language-model/take-quotation-marks";
import type { Reader } from "../../../src/reading/reader";
import { nestInContents } from "../../../src/reading/refiners/nest";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { runSteps } from "../../../src/reading/trace";
import { analyseText } from "../../../src/text/analyse";
import type { GoldStatement } from "./story";

/**
 * A reader of one article whose statements are those of the answer sheet: where their words stand is told, all the rest (who
 * is meant, when it was said, what lies within what) is found out as by any other reader.
 */
export function goldReader(statements: readonly GoldStatement[]): Reader {
  return {
    read(text, context) {
      const surface = surfaceOf(analyseText(text));
      const drafts = statements.flatMap(
        ({ content, cue, source, stance }) =>
          draftStatement(
            surface,
            { content, cue, source, addressee: [] },
            stance === "DISAGREE" ? "DENIAL" : "SPEECH",
          ) ?? [],
      );
      const sheet = { name: "answer-sheet", find: () => drafts };
      const refined = runSteps(surface, [sheet], [takeQuotationMarks, nestInContents]);
      return {
        reading: completeReading(surface, refined, context),
        method: "IMPORT",
        version: "answer-sheet",
        problems: [],
      };
    },
  };
}
