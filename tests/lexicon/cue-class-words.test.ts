import { MODIFIER_CLASSES, NOUN_CLASSES, VERB_CLASSES } from "../../src/lexicon/cue-class-words";
import { ATTITUDE_NOUNS, CLASS_OF_CONTENT_NOUN } from "../../src/lexicon/cue-nouns";
import { CUES_BY_VERB } from "../../src/lexicon/cue-verbs";

test("a word stands in one list only", () => {
  const withFrames = [...VERB_CLASSES.keys()].filter((verb) =>
    CUES_BY_VERB.get(verb)?.some(({ particles }) => particles.length === 0),
  );
  const withContent = [...NOUN_CLASSES.keys()].filter(
    (noun) => CLASS_OF_CONTENT_NOUN.has(noun) || ATTITUDE_NOUNS.has(noun),
  );
  expect([...withFrames, ...withContent]).toEqual([]);
});

test.each([
  [VERB_CLASSES, "recant", "DENIAL"],
  [VERB_CLASSES, "envisage", "BELIEF"],
  [NOUN_CLASSES, "ultimatum", "WARNING"],
  [NOUN_CLASSES, "lawsuit", "ACCUSATION"],
  [MODIFIER_CLASSES, "reportedly", "SPEECH"],
  [MODIFIER_CLASSES, "reluctant", "INTENTION"],
] as const)("words have the class of what they do: %#", (classes, word, cueClass) => {
  expect(classes.get(word)).toBe(cueClass);
});

test("words that attribute nothing by themselves have no class", () => {
  for (const classes of [VERB_CLASSES, NOUN_CLASSES, MODIFIER_CLASSES])
    for (const word of ["", "carry", "harbour", "red", "the"])
      expect(classes.has(word)).toBe(false);
});
