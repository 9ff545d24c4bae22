import { readArticle } from "../../src/reading/english";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import { printTrace, type TraceStep } from "../../src/reading/trace";
import { slice } from "../../src/text/spans";

/** Every attribution read from a text, as "rule: source | cue | content", pieces joined by " … ". */
function readLines(text: string, trace?: TraceStep[]): string[] {
  const reading = readArticle(text, {}, trace);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => slice(text, span)).join(" … ") || "–";
  return reading.attributions.map(
    ({ rule, source, cue, content }) =>
      `${rule}: ${words(source)} | ${cue ? slice(text, cue) : "–"} | ${words(content)}`,
  );
}

/** Expects exactly these attributions; where it fails, the message shows what each rule did. */
export function expectReading(text: string, expected: readonly string[]): void {
  const trace: TraceStep[] = [];
  const found = readLines(text, trace);
  try {
    expect(found).toEqual(expected);
  } catch (error) {
    const report = printTrace(surfaceOf(readArticle(text, {}).text), trace);
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${report}`);
  }
}
