import { parseWordnet, type WordSense } from "../../../../bench/train/synonyms/read-wordnet";
import { synonymFamilies } from "../../../../bench/train/synonyms/synonym-families";
import { renderSynonyms } from "../../../../bench/train/synonyms/write-synonyms";

const sense = (word: string, more: Partial<WordSense> = {}): WordSense => ({
  word,
  pos: "v",
  file: "30",
  synset: "v1",
  count: 10,
  countOfAll: 10,
  derived: [],
  ...more,
});
const toMend = { derived: [{ synset: "v1", word: "mend" }] };
const noun = { pos: "n", file: "04", synset: "n1" } as const;

describe("synonymFamilies: one family", () => {
  it("words of one meaning, the most frequent first", () => {
    expect(synonymFamilies([sense("repair", { count: 4, countOfAll: 4 }), sense("mend")])).toEqual([
      ["mend", "repair"],
    ]);
  });

  it("the noun of a deed with its verb", () => {
    const mending = sense("mendment", { ...noun, ...toMend, count: 1, countOfAll: 1 });
    expect(synonymFamilies([sense("mend"), mending])).toEqual([["mend", "mendment"]]);
  });
});

describe("synonymFamilies: none", () => {
  it.each([
    ["in another meaning", sense("fix", { synset: "v2" })],
    ["where that is not the main meaning", sense("fix", { countOfAll: 20 })],
    ["of a rare word", sense("sew", { count: 1, countOfAll: 1 })],
    ["of a phrase", sense("patch_up")],
    ["of a name", sense("Mend")],
    ["of who does it", sense("mender", { ...noun, ...toMend, file: "18" })],
    ["of a deed that other verbs name", sense("mendment", noun)],
    ["of a word for many sorts of bodies", sense("office", { synset: "v1" })],
  ])("%s", (_what, other) => {
    expect(synonymFamilies([sense("mend"), other])).toEqual([]);
  });
});

describe("parseWordnet", () => {
  const index = ["mend%2:30:01:: 00000020 1 7", "mend%1:06:00:: 00000030 2 2"];
  const data = [
    "  1 The licence stands here.",
    "00000020 30 v 02 Mend 1 patch_up a 002 + 00000040 n 0101 @ 00000050 v 0000 01 + 02 00 | to make whole",
    "00000040 04 n 01 mending 0 002 + 00000020 v 0101 ~ 00000060 n 0000 | what is done",
  ];

  it("reads words, counts and what is derived", () => {
    expect(parseWordnet(index, data)).toEqual([
      {
        word: "Mend",
        ...{ pos: "v", file: "30", synset: "v00000020" },
        count: 7,
        countOfAll: 9,
        derived: [],
      },
      {
        word: "patch_up",
        ...{ pos: "v", file: "30", synset: "v00000020" },
        count: 0,
        countOfAll: 0,
        derived: [],
      },
      {
        word: "mending",
        ...{ pos: "n", file: "04", synset: "n00000040", count: 0, countOfAll: 0 },
        derived: [{ synset: "v00000020", word: "Mend" }],
      },
    ]);
  });
});

describe("renderSynonyms", () => {
  it("writes families between bars", () => {
    expect(
      renderSynonyms([
        ["buy", "purchase"],
        ["end", "finish"],
      ]),
    ).toContain("  buy purchase|end finish\n");
  });
});
