import { inItsSense } from "../../src/reading/cue-sense";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import { analyseText } from "../../src/text/analyse";
import { aDraft } from "./a-draft";

const sense = (cue: string, cueLemma: string, content: string) => {
  const text = `Roe ${cue} ${content}.`;
  const draft = aDraft({
    cue: { start: 4, end: 4 + cue.length },
    cueLemma,
    content: [{ start: 5 + cue.length, end: text.length - 1 }],
  });
  const { cueClass, modality } = inItsSense(surfaceOf(analyseText(text)), draft);
  return `${cueClass} ${modality}`;
};

test.each([
  ["asked", "ask", "Mark Hale to close the bank", "REQUEST REQUESTED"],
  ["asked", "ask", "the mayor, Mark Hale, to close the bank", "REQUEST REQUESTED"],
  ["asked", "ask", "to close the bank", "REQUEST REQUESTED"],
  ["told", "tell", "the mayor to close the bank", "REQUEST DEMANDED"],
])("%s (%s) %s: %s", (cue, lemma, content, expected) => {
  expect(sense(cue, lemma, content)).toBe(expected);
});

test.each([
  ["asked", "ask", "whether the bank will close"],
  ["asked", "ask", "what the mayor was to do"],
  ["told", "tell", "that the bank will close"],
  ["told", "tell", "the bank went to Lund"],
  ["said", "say", "to close the bank"],
  ["planned", "plan", "to close the bank"],
])("%s (%s) %s is no request", (cue, lemma, content) => {
  expect(sense(cue, lemma, content)).toBe("SPEECH ASSERTED");
});

test("what stands before the cue gives it no sense", () => {
  const text = "“To close the bank?” Roe asked.";
  const draft = aDraft({
    cue: { start: 25, end: 30 },
    cueLemma: "ask",
    content: [{ start: 0, end: 20 }],
  });
  expect(inItsSense(surfaceOf(analyseText(text)), draft)).toBe(draft);
});
