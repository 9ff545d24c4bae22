import { completeReading } from "../../src/reading/complete-reading";
import { proposeAttributions } from "../../src/reading/english";
import { carrySpeakerOn } from "../../src/reading/refiners/carry-speaker-on";
import { chooseLikeliest } from "../../src/reading/refiners/choose";
import { nestInContents } from "../../src/reading/refiners/nest";
import { slice } from "../../src/text/spans";
import { explain } from "../support/explain";

/**
 * Every attribution that the rules alone read from a text, as "rule: source | cue | content", pieces joined by " … ": a rule's test
 * must not change with the weights of the rankers.
 */
function readLines(text: string): string[] {
  const { surface, drafts } = proposeAttributions(text);
  const chosen = [chooseLikeliest, carrySpeakerOn, nestInContents].reduce(
    (list, refiner) => refiner.refine(list, surface),
    drafts,
  );
  const reading = completeReading(surface, chosen, {});
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
