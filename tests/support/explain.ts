import { createColors } from "picocolors";
import { formatExplanation } from "../../src/cli/format/explanation-text";
import { readArticle } from "../../src/reading/english";
import { explainReading } from "../../src/reading/explain";
import type { ReadingContext } from "../../src/reading/reading";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import type { TraceStep } from "../../src/reading/trace";
import { analyseSyntax } from "../../src/syntax/load-model";
import type { Span } from "../../src/text/article-text";
import { overlaps } from "../../src/text/spans";

/** What was proposed and why it was taken or dropped, for the message of a failing test: of all sentences, or of those at places. */
export function explain(text: string, context: ReadingContext, places?: readonly Span[]): string {
  const trace: TraceStep[] = [];
  const reading = readArticle(text, context, trace);
  const sentences = explainReading(surfaceOf(reading.text), reading, trace).filter(
    ({ sentence }) => !places || places.some((place) => overlaps(place, sentence)),
  );
  return formatExplanation(sentences, reading, analyseSyntax, createColors(false));
}
