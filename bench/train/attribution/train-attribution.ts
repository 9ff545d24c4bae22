import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { contentCandidates } from "../../../src/reading/ranking/content-candidates";
import { cueFacts } from "../../../src/reading/ranking/content-facts";
import { LEAST_CUE } from "../../../src/reading/ranking/decide";
import { RANKERS_FILE } from "../../../src/reading/ranking/load-rankers";
import { QuantizedWeights } from "../../../src/reading/ranking/quantized-weights";
import { cueProbabilities } from "../../../src/reading/ranking/rank-cues";
import { likeliestSource } from "../../../src/reading/ranking/rank-sources";
import { encodeRankers, type QuantizedRankers } from "../../../src/reading/ranking/rankers-file";
import { type AnnotatedText, readAnnotatedTexts } from "./annotated-text";
import { type ContentCase, learnContents, likeness } from "./learn-contents";
import { learnCues } from "./learn-cues";
import { learnSources } from "./learn-sources";

/** Numbers of weights as powers of two, the highest weight that a byte stands for, and folds for cross-fitting. */
const SETTINGS = { cueBits: 22, sourceBits: 21, contentBits: 22, highest: 1.5, folds: 4 } as const;
/** A true cue that its fold's ranker finds less likely than this is shown to the content ranker as this likely. */
const LEAST_TRUE = 0.02;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** Trains the rankers on all articles and writes the model file. */
export function trainAttribution(folder: string, say: (line: string) => void): void {
  const texts = readTrainingTexts(folder, say);
  const file = encodeRankers(trainRankers(texts, say));
  const path = resolve(RANKERS_FILE);
  writeFileSync(path, file);
  say(`${path}: ${file.length} bytes`);
}

/** The articles that the rankers learn from. */
export function readTrainingTexts(folder: string, say: (line: string) => void): AnnotatedText[] {
  const texts = readAnnotatedTexts(join(folder, "corpora", "polnear_train.jsonl"));
  say(`${texts.length} articles read and parsed`);
  return texts;
}

/**
 * Trains the three rankers. A later one must not trust an earlier one more than it deserves: so it is shown what rankers
 * said of articles that they had not seen (cross-fitting).
 */
export function trainRankers(
  texts: readonly AnnotatedText[],
  say: (line: string) => void,
): QuantizedRankers {
  const cases: ContentCase[] = [];
  for (let fold = 0; fold < SETTINGS.folds; fold += 1) {
    cases.push(...casesOfFold(texts, fold));
    say(`cross-fitted ${fold + 1} of ${SETTINGS.folds}`);
  }
  say(coverage(cases));
  const { cueBits, sourceBits, contentBits, highest } = SETTINGS;
  return {
    cue: QuantizedWeights.of(learnCues(texts, cueBits, 7).weights, highest),
    source: QuantizedWeights.of(learnSources(texts, sourceBits, 8).weights, highest),
    content: QuantizedWeights.of(learnContents(cases, contentBits, 9).weights, highest),
  };
}

/** Every likely cue of a fold's articles, true or false, with the source chosen for it, by rankers that learned from the rest. */
function casesOfFold(texts: readonly AnnotatedText[], fold: number): ContentCase[] {
  const isOurs = (index: number) => index % SETTINGS.folds === fold;
  const rest = texts.filter((_, index) => !isOurs(index));
  const cues = learnCues(rest, SETTINGS.cueBits, fold + 1);
  const sources = learnSources(rest, SETTINGS.sourceBits, fold + 11);
  return texts
    .filter((_, index) => isOurs(index))
    .flatMap((annotated) => {
      const { text, proposals, gold } = annotated;
      const probabilities = cueProbabilities(cues, text, proposals);
      for (const cue of gold.keys())
        probabilities[cue] = Math.max(probabilities[cue] ?? 0, LEAST_TRUE);
      const cases: ContentCase[] = [];
      for (let cue = 0; cue < text.count; cue += 1) {
        if (!gold.has(cue) && !((probabilities[cue] ?? 0) > LEAST_CUE)) continue;
        const source = likeliestSource(sources, text, proposals, cue);
        cases.push({ annotated, facts: cueFacts(text, cue, source, probabilities) });
      }
      return cases;
    });
}

/** How often the earlier stages leave the later ones a chance to be right. */
function coverage(cases: readonly ContentCase[]): string {
  let gold = 0;
  let sources = 0;
  let contents = 0;
  let alternatives = 0;
  for (const { annotated, facts } of cases) {
    const truth = annotated.gold.get(facts.cue);
    if (truth === undefined) continue;
    const { text, proposals } = annotated;
    const candidates = contentCandidates(text, proposals, facts.cue, facts.source);
    gold += 1;
    alternatives += candidates.length;
    if (facts.source === truth.source || truth.sourceTokens.has(facts.source)) sources += 1;
    if (candidates.some((one) => likeness(text, one, truth.content) >= 0.5)) contents += 1;
  }
  return (
    `${cases.length} likely cues, ${gold} of them true: source right for ${percent(sources, gold)}, ` +
    `a content alike by half among ${(alternatives / gold).toFixed(0)} candidates for ${percent(contents, gold)}`
  );
}
