import type { TreebankSentence } from "../../bench/train/syntax/conllu";
import { joinHyphens } from "../../bench/train/syntax/join-hyphens";

const sentence = (rows: readonly (readonly [string, string, string, number, string])[]) =>
  ({
    document: "ours",
    opensParagraph: true,
    text: rows.map(([word]) => word).join(" "),
    words: rows.map(([word]) => word),
    lemmas: rows.map(([word]) => word),
    upos: rows.map(([, upos]) => upos),
    tags: rows.map(([, , tag]) => tag),
    heads: rows.map(([, , , head]) => head),
    relations: rows.map(([, , , , relation]) => relation),
    joined: rows.map(([word], at) => word === "-" || rows[at + 1]?.[0] === "-"),
  }) satisfies TreebankSentence;

describe("joinHyphens", () => {
  it("joins the parts of a word and links it as its main part was linked", () => {
    const joined = joinHyphens(
      sentence([
        ["a", "DET", "DT", 4, "det"],
        ["state", "NOUN", "NN", 3, "compound"],
        ["-", "PUNCT", "HYPH", 1, "punct"],
        ["owned", "VERB", "VBN", 4, "amod"],
        ["bank", "NOUN", "NN", 5, "nsubj"],
        ["failed", "VERB", "VBD", -1, "root"],
      ]),
    );
    expect(joined?.words).toEqual(["a", "state-owned", "bank", "failed"]);
    expect(joined?.tags).toEqual(["DT", "JJ", "NN", "VBD"]);
    expect(joined?.upos).toEqual(["DET", "ADJ", "NOUN", "VERB"]);
    expect(joined?.heads).toEqual([2, 2, 3, -1]);
    expect(joined?.relations).toEqual(["det", "amod", "nsubj", "root"]);
  });

  it("keeps names names, and joins chains of hyphens at once", () => {
    const joined = joinHyphens(
      sentence([
        ["Port", "PROPN", "NNP", 4, "compound"],
        ["-", "PUNCT", "HYPH", 0, "punct"],
        ["au", "PROPN", "NNP", 4, "compound"],
        ["-", "PUNCT", "HYPH", 2, "punct"],
        ["Prince", "PROPN", "NNP", -1, "root"],
      ]),
    );
    expect(joined?.words).toEqual(["Port-au-Prince"]);
    expect(joined?.tags).toEqual(["NNP"]);
    expect(joined?.heads).toEqual([-1]);
  });

  it("has nothing to say of sentences without hyphenated words", () => {
    expect(joinHyphens(sentence([["Go", "VERB", "VB", -1, "root"]]))).toBeNull();
  });

  it("leaves parts alone that are linked to different words", () => {
    expect(
      joinHyphens(
        sentence([
          ["in", "ADP", "IN", 3, "case"],
          ["-", "PUNCT", "HYPH", 3, "punct"],
          ["out", "ADP", "IN", 3, "case"],
          ["town", "NOUN", "NN", -1, "root"],
        ]),
      ),
    ).toBeNull();
  });
});
