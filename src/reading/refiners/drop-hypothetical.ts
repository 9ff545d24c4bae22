import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS } from "../../lexicon/function-words";
import type { AttributionDraft, Refiner } from "../draft";
import { firstFrom } from "../surface/clauses";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";

const CONDITIONAL = new Set(["if", "unless", "whether"]);
/** Before their subject, at the head of a sentence, they mean "if": "Had she said …". */
const INVERTED = new Set(["had", "should", "were"]);
const ASKING = new Set(["who", "what", "which"]);
const AUXILIARIES = [BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS];

const isAuxiliary = (lower: string): boolean => AUXILIARIES.some((forms) => forms.has(lower));

/** Whether the sentence around token `at` is a question: a quoted one only for what is quoted with it. */
function isAsked(surface: SurfaceText, at: number): boolean {
  const { end } = sentenceOf(surface, at);
  const closing = surface.words.slice(Math.max(at, end - 2), end);
  return closing.some(
    ({ text, quotation }) => text === "?" && quotation === surface.words[at]?.quotation,
  );
}

function isHypothetical(draft: AttributionDraft, surface: SurfaceText): boolean {
  const [source] = draft.source;
  if (!draft.cue || !source || source.start > draft.cue.start) return false;
  const { words } = surface;
  const subject = firstFrom(words, source.start, (word) => word.start);
  const { first } = sentenceOf(surface, subject);
  const before = subject > first ? (words[subject - 1]?.lower ?? "") : "";
  if (CONDITIONAL.has(before)) return true;
  const opens = subject - 1 === first;
  if (opens && INVERTED.has(before)) return true;
  if (!isAsked(surface, subject)) return false;
  if (subject === first) return ASKING.has(words[subject]?.lower ?? "");
  const opener = words[subject - 2]?.class;
  return isAuxiliary(before) && (opens || opener === "WH" || opener === "MARK");
}

/** "if the minister says …", "had she said …", "Did the mayor say …?": nobody is said to have said it. */
export const dropHypothetical: Refiner = {
  name: "drop-hypothetical",
  refine: (drafts, surface) => drafts.filter((draft) => !isHypothetical(draft, surface)),
  reason: () => "only supposed or asked, not reported",
};
