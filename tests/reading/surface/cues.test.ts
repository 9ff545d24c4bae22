import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";

const lemmas = (text: string): string[] =>
  surfaceOf(analyseText(text)).cues.map(({ entries }) => entries[0]?.lemma ?? "");

test.each([
  ["Voss pointed out that it rained.", ["point out"]],
  ["Voss made it clear that it rained.", ["make clear"]],
  ["Voss criticised the plan.", ["criticize"]],
  ["Voss has been saying so.", ["say"]],
])("%s", (text, expected) => {
  expect(lemmas(text)).toEqual(expected);
});

test.each(["The report was long.", "His claim failed.", "Voss made a ship."])(
  "no cue in %s",
  (text) => {
    expect(lemmas(text)).toEqual([]);
  },
);
