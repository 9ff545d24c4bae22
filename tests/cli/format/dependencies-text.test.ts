import { createColors } from "picocolors";
import { formatDependencies } from "../../../src/cli/format/dependencies-text";
import type { Syntax } from "../../../src/syntax/syntax-model";

const plain = createColors(false);

function aTree(words: readonly [head: number, relation: string, tag: string][]): Syntax {
  return {
    tags: words.map(([, , tag]) => tag),
    universalTags: words.map(() => "X"),
    lemmas: words.map(() => ""),
    heads: Int32Array.from(words, ([head]) => head),
    relations: words.map(([, relation]) => relation),
    fineClasses: Int32Array.from(words, () => 0),
    coarseClasses: Int32Array.from(words, () => 0),
  };
}

describe("formatDependencies", () => {
  it("puts every word below its head, those of one head in text order", () => {
    const tree = aTree([
      [1, "nsubj", "NNP"],
      [-1, "root", "VBD"],
      [3, "det", "DT"],
      [4, "nsubj", "NN"],
      [1, "ccomp", "VBD"],
    ]);
    expect(formatDependencies(["Voss", "said", "the", "ship", "sank"], tree, plain)).toEqual([
      "root said VBD",
      "  nsubj Voss NNP",
      "  ccomp sank VBD",
      "    nsubj ship NN",
      "      det the DT",
    ]);
  });

  it("lets no word command the terminal", () => {
    const [line] = formatDependencies(["a\u001b[2J"], aTree([[-1, "root", "NN"]]), plain);
    expect(line).toBe("root a [2J NN");
  });

  it("has nothing to show of no words", () => {
    expect(formatDependencies([], aTree([]), plain)).toEqual([]);
  });
});
