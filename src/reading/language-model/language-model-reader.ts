import { analyseText } from "../../text/analyse";
import { slice } from "../../text/spans";
import { completeReading } from "../complete-reading";
import type { AttributionDraft, Refiner } from "../draft";
import { builtInReader, type Reader } from "../reader";
import { chooseLikeliest } from "../refiners/choose";
import { dropWithheld } from "../refiners/drop-withheld";
import { keepQuotationsWhole } from "../refiners/keep-quotations-whole";
import { nestInContents } from "../refiners/nest";
import { type SurfaceText, surfaceOf } from "../surface/surface-text";
import { runSteps } from "../trace";
import { draftAnswer } from "./draft-answer";
import { type ChatMessage, messagesFor } from "./messages";
import { passagesOf } from "./passages";
import { takeQuotationMarks } from "./take-quotation-marks";

/** Puts messages to a language model. Rejects with a NoAnswer where there is no answer to be had. */
export type Complete = (messages: readonly ChatMessage[]) => Promise<string>;

/** Why a language model gave no answer, in words that whoever sent the article may see. */
export class NoAnswer extends Error {}

/** Changes whenever the same answers may be made something else of. */
const VERSION = "language-model-1";

const REFINERS: readonly Refiner[] = [
  // first: models tend to leave the marks out, and a quotation is whole only with them
  takeQuotationMarks,
  keepQuotationsWhole,
  dropWithheld,
  // contents must not overlap but by nesting
  chooseLikeliest,
  nestInContents,
];

/**
 * A reader that asks a language model which words are said by whom, and finds out all the rest (who is meant, when it was
 * said, what lies within what) as the built-in reader does. Where the model gives no answer, or one that is of no use, the
 * built-in reader reads the article, and a problem says so. Never rejects.
 * @param model its name, for the provenance.
 * @param begin called once an article: gives what puts messages to the model on behalf of that article.
 */
export function languageModelReader(model: string, begin: () => Complete): Reader {
  return {
    async read(text, context) {
      const surface = surfaceOf(analyseText(text));
      const drafted = await draftArticle(surface, begin()).catch(reasonOf);
      if (typeof drafted === "string") {
        const problem = `language model: ${drafted}; the built-in reader read the article.`;
        const answer = builtInReader.read(text, context);
        return { ...answer, problems: [...answer.problems, problem] };
      }
      const { drafts, leftOut } = drafted;
      const refined = runSteps(surface, [{ name: "answer", find: () => drafts }], REFINERS);
      return {
        reading: completeReading(surface, refined, context),
        method: "MODEL",
        version: `${VERSION} ${model}`,
        problems: leftOut === 0 ? [] : [describeLeftOut(leftOut)],
      };
    },
  };
}

/** Whatever kept the model from answering, the article is read; only what is fit for callers is told of it. */
function reasonOf(error: unknown): string {
  return error instanceof NoAnswer ? error.message : "it could not be asked";
}

interface DraftedArticle {
  readonly drafts: AttributionDraft[];
  readonly leftOut: number;
}

/** Passage after passage. A model that fails one fails the article: no article is read half by one reader, half by another. */
async function draftArticle(surface: SurfaceText, complete: Complete): Promise<DraftedArticle> {
  const passages = passagesOf(surface.text);
  if (passages === null) throw new NoAnswer("the article is too long for it");
  const drafts: AttributionDraft[] = [];
  let leftOut = 0;
  for (const passage of passages) {
    const answer = await complete(messagesFor(slice(surface.text.text, passage)));
    const drafted = draftAnswer(surface, passage, answer);
    if (drafted === null) throw new NoAnswer("its answer is not what was asked for");
    drafts.push(...drafted.drafts);
    leftOut += drafted.leftOut;
  }
  return { drafts, leftOut };
}

function describeLeftOut(count: number): string {
  const statements = count === 1 ? "1 statement was" : `${count} statements were`;
  return `language model: ${statements} left out, being worded otherwise than in the article.`;
}
