import { subjectOf } from "../../../src/reading/surface/subjects";
import { spanOf, surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

/** The subject of the last verbal cue of a text, with how it was found. */
const subject = (text: string): string | null => {
  const surface = surfaceOf(analyseText(text));
  const cue = surface.cues.at(-1);
  const found = cue ? subjectOf(surface, cue) : null;
  return (
    found &&
    `${found.position} ${slice(text, spanOf(surface, found.phrase.first, found.phrase.end))}`
  );
};

test.each([
  ["The harbour master said so.", "NEXT The harbour master"],
  ["Voss on Monday again said so.", "NEXT Voss"],
  ["The plan failed, said Voss.", "INVERTED Voss"],
  ["Voss left the house and said so.", "SHARED Voss"],
  ["Voss left early, saying so.", "SHARED Voss"],
  ["Speaking in Lund, Voss said so.", "NEXT Voss"],
  ["Announcing the plan, Voss left.", "SHARED Voss"],
  ["They got a letter urging them to go.", "NEXT a letter"],
  ["The plan was rejected by Voss.", "AGENT Voss"],
  ["Brandt, who said so, left.", "NEXT Brandt"],
])("%s", (text, expected) => {
  expect(subject(text)).toBe(expected);
});

test.each(["It was said.", "The plan was rejected."])("nobody is named in %s", (text) => {
  expect(subject(text)).toBeNull();
});
