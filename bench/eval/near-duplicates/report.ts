import { type ArticlePrint, printOf } from "../../../src/resolution/origins/article-print";
import { likenessOf } from "../../../src/resolution/origins/likeness";
import { seededRandom } from "../../train/random";
import type { GoldDocument } from "../corpora";
import { editedCopy } from "./edited-copy";

/** Copies made of each article. */
const COPIES = 95;
/** The most that is cut off at the end, left out elsewhere, and reworded: a word in forty. */
const MOST = { cut: 0.5, dropped: 0.2, reworded: 0.025 };

interface Counts {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly right: number;
}

/**
 * How well near-duplicates are told from other articles: pairs of each article with copies of it, cut, shortened and reworded
 * as editors do, and with copies of other articles. One line for the table.
 */
export function reportNearDuplicates(documents: readonly GoldDocument[]): string {
  const { found, missed, wrong, right } = count(documents);
  const precision = found / (found + wrong);
  const recall = found / (found + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  return (
    `near-duplicates: ${found + missed + wrong + right} pairs made of ${documents.length} articles, ` +
    `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`
  );
}

function count(documents: readonly GoldDocument[]): Counts {
  const random = seededRandom(1997);
  const prints = documents.map(({ text }) => print(text));
  const counts = { found: 0, missed: 0, wrong: 0, right: 0 };
  documents.forEach(({ text }, at) => {
    for (let copy = 1; copy <= COPIES; copy += 1) {
      const edit = {
        cut: MOST.cut * random(),
        dropped: MOST.dropped * random(),
        reworded: MOST.reworded * random(),
        newLead: random() < 0.5,
      };
      const edited = print(editedCopy(text, edit, random));
      const own = prints[at];
      const other = prints[(at + 1 + Math.floor(random() * (prints.length - 1))) % prints.length];
      if (own) counts[likenessOf(own, edited) ? "found" : "missed"] += 1;
      if (other) counts[likenessOf(other, edited) ? "wrong" : "right"] += 1;
    }
  });
  return counts;
}

function print(text: string): ArticlePrint {
  const facts = { headline: null, bylines: [], dateline: null, outlet: null };
  return printOf({ ...facts, text, sentenceStarts: [], mentions: [], told: [] });
}
