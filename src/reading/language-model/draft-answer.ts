import type { Span } from "../../text/article-text";
import type { AttributionDraft } from "../draft";
import type { SurfaceText } from "../surface/surface-text";
import { draftStatement } from "./draft-statement";
import { wordFinder } from "./find-words";
import { parseAnswer } from "./parse-answer";
import { placeStatement } from "./place";

/** What an answer holds for a passage. */
export interface DraftedAnswer {
  readonly drafts: readonly AttributionDraft[];
  /** Statements that were left out because their words do not stand in the passage, or are no words. */
  readonly leftOut: number;
}

/**
 * A language model's answer about a passage as proposals. A statement is kept only where all of its words stand in the
 * passage, character by character but for white space.
 * @returns null where the answer is not what was asked for, or none of its statements can be kept.
 */
export function draftAnswer(
  surface: SurfaceText,
  passage: Span,
  answer: string,
): DraftedAnswer | null {
  const parsed = parseAnswer(answer);
  if (parsed === null) return null;
  const find = wordFinder(surface.text.text, passage);
  const drafts = parsed.statements.flatMap((statement) => {
    const placed = placeStatement(statement, find);
    return (placed && draftStatement(surface, placed, statement.cueClass)) ?? [];
  });
  const leftOut = parsed.unreadable + parsed.statements.length - drafts.length;
  return drafts.length === 0 && leftOut > 0 ? null : { drafts, leftOut };
}
