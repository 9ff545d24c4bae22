import { type Decision, decideEach } from "../../../src/reading/ranking/decide";
import { rankedDraft } from "../../../src/reading/ranking/ranked-draft";
import type { Rankers } from "../../../src/reading/ranking/rankers";
import type { AnnotatedText } from "./annotated-text";
import { likeness } from "./learn-contents";
import { readTrainingTexts, trainRankers } from "./train-attribution";

/** One article in so many is held back. */
const HELD = 10;
const CLASSES_OF_PROBABILITY = 10;

/** Decisions of one kind by their probability, in tenths: how many are right, and how many there are. */
type Counts = { right: number; all: number }[];

/**
 * Prints what thresholds are chosen from: for every class of cues, and for cues that a rule proposes (+) and those that none does (-)
 * how many decisions of each tenth of probability are right, on every tenth article, by rankers that learned from the others. A decision
 * is right where its content is alike by half or more to one that people marked.
 */
export function printThresholds(folder: string, say: (line: string) => void): void {
  const texts = readTrainingTexts(folder, say);
  const isHeld = (_: AnnotatedText, index: number) => index % HELD === HELD - 1;
  const rankers = trainRankers(
    texts.filter((text, index) => !isHeld(text, index)),
    say,
  );
  for (const line of thresholdTable(rankers, texts.filter(isHeld))) say(line);
}

/** The table's lines, head first, by class. */
export function thresholdTable(rankers: Rankers, held: readonly AnnotatedText[]): string[] {
  const counts = new Map<string, Counts>();
  for (const annotated of held)
    for (const decision of decideEach(rankers, annotated)) {
      const { cueClass } = rankedDraft(annotated, decision);
      const kind = `${cueClass} ${annotated.proposals.has(decision.cue) ? "+" : "-"}`;
      const tenths = counts.get(kind) ?? emptyCounts();
      counts.set(kind, tenths);
      const place = Math.min(
        CLASSES_OF_PROBABILITY - 1,
        Math.floor(decision.probability * CLASSES_OF_PROBABILITY),
      );
      const count = tenths[place];
      if (!count) continue;
      count.all += 1;
      if (isRight(annotated, decision)) count.right += 1;
    }
  const head = emptyCounts().map((_, place) => `≥ ${(place / CLASSES_OF_PROBABILITY).toFixed(1)}`);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    line("", head),
    ...rows.map(([kind, tenths]) =>
      line(
        kind,
        tenths.map(({ right, all }) => (all === 0 ? "" : `${right}/${all}`)),
      ),
    ),
  ];
}

const emptyCounts = (): Counts =>
  Array.from({ length: CLASSES_OF_PROBABILITY }, () => ({ right: 0, all: 0 }));

const line = (kind: string, cells: readonly string[]): string =>
  (kind.padEnd(12) + cells.map((cell) => cell.padStart(9)).join("")).trimEnd();

function isRight({ text, gold }: AnnotatedText, { content }: Decision): boolean {
  for (const truth of gold.values()) if (likeness(text, content, truth.content) >= 0.5) return true;
  return false;
}
