import type { Span } from "../../text/article-text";
import { findParagraphs } from "../../text/paragraphs";

/** A notice that corrects or withdraws another report. */
export interface CorrectionNotice {
  /** The words that say so; null where only the headline does. */
  readonly evidence: Span | null;
}

/** Longer than any notice that stands before a report. */
const LONGEST_NOTICE = 400;
const LABEL =
  /^\P{L}{0,3}(?:corrections?|corrected|clarifications?|retractions?|erratum|(?:(?:mandatory|bulletin|story) )?kill(?: notice)?) ?(?:[:—–-]|$)/iu;
const NOTICES = [
  LABEL,
  /^\((?:this (?:story|article|report|version) )?(?:corrects|clarifies|corrected|adds correction)(?![\p{L}])/iu,
  /^(?:attention:? |advisory:? )?editors[:,]? (?:please )?(?:kill|withdraw|do not use) (?:the|our|a) (?:[\p{L}-]{1,20} ){0,3}(?:story|report|article|dispatch|item)(?![\p{L}])/iu,
];
/** "In a story on Monday about a ferry, we incorrectly gave …". */
const ITEM =
  /^in (?:a|an|its|the|our) (?:[\p{L}-]{1,20} ){0,3}(?:story|report|article|dispatch|item) /iu;
const MISTAKE =
  /(?:^| )(?:incorrectly|erroneously|mistakenly|wrongly|misstated|misidentified|in error) /iu;

/**
 * Whether an article is there to correct or withdraw another one: its headline or its first paragraph says so ("Correction: …",
 * "(Corrects spelling in paragraph 3)", "In a story on Monday, we incorrectly gave …", and a wire's "Kill: …"). A note that "an earlier version of this
 * article" was wrong speaks of the article's own versions and is none.
 */
export function findCorrection(headline: string | null, text: string): CorrectionNotice | null {
  const [first] = findParagraphs(text.slice(0, LONGEST_NOTICE));
  const opening = first ? text.slice(first.start, first.end) : "";
  const owns = ITEM.test(opening) && MISTAKE.test(opening.split(". ")[0] ?? "");
  if (first && (owns || NOTICES.some((notice) => notice.test(opening)))) return { evidence: first };
  return LABEL.test(headline ?? "") ? { evidence: null } : null;
}
