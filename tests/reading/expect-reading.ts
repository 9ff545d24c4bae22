import { readArticle } from "../../src/reading/english";
import { slice } from "../../src/text/spans";
import { explain } from "../support/explain";

/** Every attribution read from a text, as "rule: source | cue | content", pieces joined by " … ". */
function readLines(text: string): string[] {
  const reading = readArticle(text, {});
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => slice(text, span)).join(" … ") || "–";
  return reading.attributions.map(
    ({ rule, source, cue, content }) =>
      `${rule}: ${words(source)} | ${cue ? slice(text, cue) : "–"} | ${words(content)}`,
  );
}

/** Expects exactly these attributions; where it fails, the message shows what each rule did. */
export function expectReading(text: string, expected: readonly string[]): void {
  try {
    expect(readLines(text)).toEqual(expected);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\n\n${explain(text, {})}`);
  }
}
