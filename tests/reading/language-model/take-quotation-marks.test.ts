import type { AttributionDraft } from "../../../src/reading/draft";
import { takeQuotationMarks } from "../../../src/reading/language-model/take-quotation-marks";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";

const TEXT = "“It rained,” Holm said. She called it “hard rain” and “no” fun.";
const surface = surfaceOf(analyseText(TEXT));

function taken(words: string): string[] {
  const start = TEXT.indexOf(words);
  const draft: AttributionDraft = {
    rule: "test",
    confidence: 1,
    content: [{ start, end: start + words.length }],
    cue: null,
    cueLemma: null,
    cueClass: "SPEECH",
    stance: "NEUTRAL",
    type: "COMMUNICATION",
    modality: "ASSERTED",
    negated: false,
    source: [],
    addressee: [],
    stated: true,
    parent: null,
    carriedSource: [],
  };
  const content = takeQuotationMarks.refine([draft], surface).flatMap((found) => found.content);
  return content.map((span) => TEXT.slice(span.start, span.end));
}

it.each([
  ["It rained", "“It rained,”"],
  ["It rained,", "“It rained,”"],
  ["“It rained,”", "“It rained,”"],
  ["hard rain” and “no", "“hard rain” and “no”"],
])("widens %j to %j", (words, widened) => {
  expect(taken(words)).toEqual([widened]);
});

it.each(["rained", "hard", "Holm", "fun"])("leaves %j as it is", (words) => {
  expect(taken(words)).toEqual([words]);
});
