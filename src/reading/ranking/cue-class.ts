import { MODIFIER_CLASSES, NOUN_CLASSES, VERB_CLASSES } from "../../lexicon/cue-class-words";
import { ATTITUDE_NOUNS, CLASS_OF_CONTENT_NOUN } from "../../lexicon/cue-nouns";
import { CUES_BY_VERB } from "../../lexicon/cue-verbs";
import type { CueClass } from "../../shared/vocabulary";
import type { ParsedText } from "./parsed-text";

/**
 * The class of any word as a cue: by the lexicon, else by its form: what is done or happens is an event, what somebody is like, for
 * or against is an attitude. A colon introduces speech.
 */
export function classOfCue({ lemmas, words, tags }: ParsedText, cue: number): CueClass {
  const word = words[cue] ?? "";
  if (word === ":") return "SPEECH";
  const lemma = lemmas[cue] ?? word;
  const tag = tags[cue] ?? "";
  const isVerb = tag.startsWith("VB");
  const isNoun = tag.startsWith("NN");
  // participles and gerunds are tagged now as verbs, now as nouns or adjectives: the likeliest list first, then the others
  const likeliest = isVerb ? verbClass : isNoun ? nounClass : modifierClass;
  for (const classIn of [likeliest, modifierClass, verbClass, nounClass]) {
    const known = classIn(lemma) ?? classIn(word);
    if (known) return known;
  }
  return isVerb || isNoun ? "EVENT" : "ATTITUDE";
}

/** Whether finders look for what the word attributes: where they propose nothing it is used otherwise ("told a joke", "according to plan"). */
export function isKnownToFinders({ lemmas, words }: ParsedText, cue: number): boolean {
  const lemma = lemmas[cue] ?? "";
  const word = words[cue] ?? "";
  return (
    CUES_BY_VERB.has(lemma) ||
    CLASS_OF_CONTENT_NOUN.has(word) ||
    ATTITUDE_NOUNS.has(word) ||
    /^(?::|according)$/.test(word)
  );
}

const verbClass = (verb: string): CueClass | undefined =>
  CUES_BY_VERB.get(verb)?.find(({ particles }) => particles.length === 0)?.cueClass ??
  VERB_CLASSES.get(verb);

const nounClass = (noun: string): CueClass | undefined =>
  CLASS_OF_CONTENT_NOUN.get(noun) ??
  NOUN_CLASSES.get(noun) ??
  (ATTITUDE_NOUNS.has(noun) ? "ATTITUDE" : undefined);

const modifierClass = (word: string): CueClass | undefined => MODIFIER_CLASSES.get(word);
