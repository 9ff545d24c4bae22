import type { TreebankSentence } from "../../bench/train/syntax/conllu";
import { paragraphsOf, segmentationFigures } from "../../bench/train/syntax/segmentation";

/** Words with their tags ("state/NN"); those before a "+" have no space behind them. */
function sentence(text: string, words: string, opensParagraph = false): TreebankSentence {
  const parts = words.split(" ").map((part) => /^(.+)\/([^+]+)(\+?)$/.exec(part));
  const column = (index: number) => parts.map((part) => part?.[index] ?? "");
  return {
    document: "ours",
    opensParagraph,
    text,
    words: column(1),
    lemmas: column(1),
    upos: column(2),
    tags: column(2),
    heads: parts.map(() => -1),
    relations: parts.map(() => "root"),
    joined: column(3).map((mark) => mark === "+"),
  };
}

const STATE_BANK = sentence(
  "A state-owned bank.",
  "A/DT state/NN+ -/HYPH+ owned/VBN bank/NN+ ./.",
  true,
);

describe("paragraphsOf", () => {
  it("joins sentences of a paragraph and takes hyphenated words whole", () => {
    const [first, second] = paragraphsOf([
      STATE_BANK,
      sentence("It's so.", "It/PRP+ 's/VBZ so/RB+ ./."),
      sentence("Yes", "Yes/UH", true),
    ]);
    expect(first?.text).toBe("A state-owned bank. It's so.");
    expect(first?.sentences).toEqual(["0-19", "20-28"]);
    expect(first?.words).toEqual([
      "0-1",
      "2-13",
      "14-18",
      "18-19",
      "20-22",
      "22-24",
      "25-27",
      "27-28",
    ]);
    expect(second).toEqual({ text: "Yes", sentences: ["0-3"], words: ["0-3"] });
  });

  it("leaves out a word that the text spells otherwise", () => {
    const [only] = paragraphsOf([sentence("dunno it", "do/VBP+ not/RB+ know/VB it/PRP", true)]);
    expect(only?.words).not.toContain("0-5");
    expect(only?.words).toContain("6-8");
  });
});

describe("segmentationFigures", () => {
  it("is 1 where all is found, and less where gold cuts otherwise", () => {
    expect(segmentationFigures([STATE_BANK])).toEqual({ words: 1, sentences: 1 });
    const one = sentence("It holds. So", "It/PRP holds/VBZ+ ./. So/RB", true);
    // Found are two sentences, and gold has one; the words are the same.
    expect(segmentationFigures([one])).toEqual({ words: 1, sentences: 0 });
    const odd = sentence("a lot", "a/DT+ lot/NN", true);
    expect(segmentationFigures([odd, sentence("alot", "a/DT+ lot/NN", true)]).words).toBeCloseTo(
      4 / 7,
    );
  });
});
