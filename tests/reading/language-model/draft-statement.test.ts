import { draftStatement } from "../../../src/reading/language-model/draft-statement";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import type { Span } from "../../../src/text/article-text";

const TEXT = "Holm has not denied it. By her account, it rained. Holm: “Yes.”";
const surface = surfaceOf(analyseText(TEXT));
const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const placed = (content: string, cue: string | null) => ({
  content: [at(content)],
  cue: cue === null ? null : at(cue),
  source: [at("Holm")],
  addressee: [],
});

it("describes a cue that the lexicon knows as the lexicon does", () => {
  expect(draftStatement(surface, placed("it", "has not denied"), "SPEECH")).toMatchObject({
    cueLemma: "deny",
    cueClass: "DENIAL",
    modality: "DENIED",
    negated: true,
    type: "COMMUNICATION",
  });
});

it("describes any other cue by its words and what the model takes it for", () => {
  expect(draftStatement(surface, placed("it rained", "By her account"), "BELIEF")).toMatchObject({
    cueLemma: "by her account",
    cueClass: "BELIEF",
    type: "PROPOSITIONAL_ATTITUDE",
    modality: "ASSERTED",
    negated: false,
  });
});

it("has a speaker carried on where there is no cue", () => {
  expect(draftStatement(surface, placed("“Yes.”", null), "SPEECH")).toMatchObject({
    cue: null,
    cueLemma: null,
    source: [],
    carriedSource: [at("Holm")],
  });
});

it("leaves marks at the edges out, and what is nothing but marks altogether", () => {
  const [content] =
    draftStatement(surface, placed(", it rained.", "denied"), "SPEECH")?.content ?? [];
  expect(content).toEqual(at("it rained"));
  expect(draftStatement(surface, placed(".", "denied"), "SPEECH")).toBeNull();
});
