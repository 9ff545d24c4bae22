import { groupBy } from "../../shared/group-by";
import type { QuoteKind } from "../../shared/vocabulary";
import { plainWords } from "../plain-words";

/** One report of an act of speaking. */
export interface UtteranceReport {
  readonly text: string;
  readonly quoteKind: QuoteKind;
  readonly cueLemma: string | null;
}

/** One wording of what was said, with all reports that have it. */
export interface Variant<T extends UtteranceReport> {
  readonly text: string;
  readonly quoteKind: QuoteKind;
  readonly reports: readonly T[];
  /** Words that it has and the first wording lacks, in its order and in lower case. */
  readonly addedWords: readonly string[];
  /** Words of the first wording that it lacks. */
  readonly droppedWords: readonly string[];
  /** The cues that its reports attribute it with, each once. */
  readonly cueLemmas: readonly string[];
}

/** More words of a wording are not compared. */
const MOST_WORDS = 1000;

/**
 * The wordings of an utterance: reports with the same words, marks and capitals aside, quoted to the same degree, are one.
 * @param reports the first one first: its wording is what the others are compared with.
 */
export function variantsOf<T extends UtteranceReport>(reports: readonly T[]): Variant<T>[] {
  const groups = groupBy(reports, (report) => `${report.quoteKind} ${wordsOf(report).join(" ")}`);
  const first = reports[0] ? wordsOf(reports[0]) : [];
  return [...groups.values()].flatMap((group) => {
    const [report] = group;
    if (!report) return [];
    const words = wordsOf(report);
    const cues = group.map(({ cueLemma }) => cueLemma).filter((cue) => cue !== null);
    return [
      {
        text: report.text,
        quoteKind: report.quoteKind,
        reports: group,
        addedWords: without(words, first),
        droppedWords: without(first, words),
        cueLemmas: [...new Set(cues)],
      },
    ];
  });
}

function wordsOf({ text }: UtteranceReport): string[] {
  return plainWords(text, MOST_WORDS).map(({ lower }) => lower);
}

/** The words of one list that another lacks, as often as it has fewer of them. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
