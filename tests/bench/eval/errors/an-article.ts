import type { GoldDocument } from "../../../../bench/eval/corpora";
import type { ScorerAttribution } from "../../../../src/reading/scorer-form";

const text = "Voss said the ship sank. Brandt denied that the crew was safe.";

const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;

/** An attribution of that text, by its words. */
export const attribution = (source: string, cue: string, content: string): ScorerAttribution => ({
  source: [at(source)],
  cue: [at(cue)],
  content: [at(content)],
  type: "indirect",
  nested_in: null,
  rule: "some-rule",
  class: "speech",
  stated: true,
});

export const article: GoldDocument = {
  id: "a",
  title: null,
  date: null,
  text,
  attributions: [
    attribution("Voss", "said", "the ship sank"),
    attribution("Brandt", "denied", "that the crew was safe"),
  ],
};
