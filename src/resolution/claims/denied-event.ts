import type { ClaimPrint } from "./claim-print";
import { deniedWords, isNone, topicsOf } from "./event-topics";
import { areOfOneStory, storyKeys } from "./story";

/** Where a verb is in most reports, so many names tell that it is more than that somebody asked something. */
const FEWEST_NAMES = 2;

/**
 * Whether the one says that there was none of what the other tells to have happened in the same story: "there was no request" of "Roe asked Lund to
 * …", "Roe asked no government" of "Roe asked Lund"; of what is told under a condition, that there is none at all.
 */
export function deniesEvent(denial: ClaimPrint, told: ClaimPrint): boolean {
  if (denial.isHedged || told.isHedged || denial.isConditional) return false;
  if (told.polarity === "NEGATIVE" || told.counts.some(isNone)) return false;
  return areOfOneStory(denial, told) && (deniesObject(denial, told) || deniesItself(denial, told));
}

/** The same one does the same to nothing. */
function deniesObject(denial: ClaimPrint, told: ClaimPrint): boolean {
  return (
    denial.polarity === "POSITIVE" &&
    denial.counts.some(isNone) &&
    !told.isConditional &&
    denial.predicate === told.predicate &&
    termsOf(denial).includes(denial.predicate) &&
    denial.subjectId !== null &&
    denial.subjectId === told.subjectId &&
    told.names.length >= FEWEST_NAMES &&
    denial.keys.some((key) => told.keys.includes(key))
  );
}

function deniesItself(denial: ClaimPrint, told: ClaimPrint): boolean {
  const denied = deniedWords(denial.counts);
  if (denied.length === 0) return false;
  const topics = topicsOf(told.isConditional ? "if" : "past", denied);
  const keys = storyKeys(denial.day, denial.story, topics);
  if (!keys.some((key) => denial.keys.includes(key) && told.keys.includes(key))) return false;
  const isNamed = (name: number): boolean =>
    termsOf(told).includes(name) || told.story.includes(name);
  if (denial.names.length > 0 && !denial.names.some(isNamed)) return false;
  if (!denied.includes(told.predicate)) return !told.isConditional && told.negations === 0;
  return !told.genericTerms.includes(told.predicate) || told.names.length >= FEWEST_NAMES;
}

function termsOf({ names, terms, genericTerms }: ClaimPrint): readonly number[] {
  return [...names, ...terms, ...genericTerms];
}
