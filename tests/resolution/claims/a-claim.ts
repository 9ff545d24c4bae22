import { findQuantities } from "../../../src/reading/quantities/find-quantities";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { findTimes } from "../../../src/reading/times/find-times";
import { type ClaimPrint, printClaim } from "../../../src/resolution/claims/claim-print";
import type { WordedClaim } from "../../../src/resolution/claims/worded-claim";
import { propositionOf } from "../../../src/resolution/proposition";
import { analyseText } from "../../../src/text/analyse";
import { locate } from "../../support/locate";

interface Written extends Partial<WordedClaim> {
  /** Who is named in it: words → key of the actor. */
  readonly actors?: Readonly<Record<string, string>>;
  /** Words of the content that it depends on; they stand at its end. */
  readonly depends?: string;
}

/** The print of a claim that somebody states in an article of 7 January 2026, in short. */
export function aClaim(words: string, written: Written = {}): ClaimPrint {
  const { actors = {}, depends, ...rest } = written;
  const text = `Roe said ${words}.`;
  const analysed = analyseText(text);
  const surface = surfaceOf(analysed);
  const whole = locate(text, words);
  const condition = depends === undefined ? [] : [locate(text, depends)];
  const content = [whole];
  const { subject, predicate, object, negated } = propositionOf(surface, content);
  const mentions = Object.entries(actors).map(([name, actorId]) => ({
    ...locate(text, name),
    actorId,
  }));
  const within = (spans: readonly { start: number; end: number }[]): string | null =>
    mentions.find((mention) => spans.some((span) => span.end === mention.end))?.actorId ?? null;
  return printClaim({
    text,
    content,
    condition,
    mentions,
    quantities: findQuantities(surface, findTimes(analysed, {})).map(({ span, ...quantity }) => ({
      ...quantity,
      ...span,
    })),
    subjectId: within(subject),
    subjectText: subject.map(({ start, end }) => text.slice(start, end)).join(" "),
    objectId: within(object),
    objectText: object.map(({ start, end }) => text.slice(start, end)).join(" "),
    predicate: predicate && text.slice(predicate.start, predicate.end),
    polarity: negated ? "NEGATIVE" : "POSITIVE",
    cueClass: "SPEECH",
    speakers: ["roe"],
    articleId: "1",
    day: "2026-01-07",
    story: ["lund", "velmora"],
    ...rest,
  });
}
