import { trainLemmatiser } from "../../bench/train/syntax/train-lemmatiser";
import { ByteReader, ByteWriter } from "../../src/syntax/bytes";
import { Lemmatiser } from "../../src/syntax/lemmatiser";

const VBD = 1;
const NNP = 2;
const example = (word: string, lemma: string, tag = VBD) => ({
  word,
  lemma,
  tag,
  isName: tag === NNP,
});
const examples = [
  example("walked", "walk"),
  example("talked", "talk"),
  example("asked", "ask"),
  example("Denied", "deny"),
  example("replied", "reply"),
  example("said", "say"),
  example("Reuters", "Reuters", NNP),
];

describe("Lemmatiser", () => {
  const learned = trainLemmatiser(examples);

  it("gives back what it was shown", () => {
    for (const { word, tag, isName, lemma } of examples)
      expect(learned.lemma(word, tag, isName)).toBe(lemma);
  });

  it("treats new words as words with the same ending", () => {
    expect(learned.lemma("baulked", VBD, false)).toBe("baulk");
    expect(learned.lemma("relied", VBD, false)).toBe("rely");
  });

  it("keeps the capitals of names only", () => {
    expect(learned.lemma("Kremlin", NNP, true)).toBe("Kremlin");
    expect(learned.lemma("Walked", VBD, false)).toBe("walk");
  });

  it("leaves a word alone when nothing is known of its tag, and never gives an empty lemma", () => {
    expect(learned.lemma("Xyz", 77, false)).toBe("xyz");
    expect(learned.lemma("ed", VBD, false)).not.toBe("");
    expect(learned.lemma("", VBD, false)).toBe("");
  });

  it("is the same after writing and reading", () => {
    const out = new ByteWriter();
    learned.write(out);
    const read = Lemmatiser.read(new ByteReader(out.take()));
    for (const word of ["walked", "denied", "relied", "said", "ran"])
      expect(read.lemma(word, VBD, false)).toBe(learned.lemma(word, VBD, false));
  });
});
