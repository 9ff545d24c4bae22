import { readArticle } from "../../src/reading/english";
import { groupBy } from "../../src/shared/group-by";
import { explain } from "../support/explain";
import { forbiddenIn } from "../support/forbidden";
import { loadNegatives, type Negative } from "../support/negatives";

const negatives = loadNegatives();

/** A known failure has to fail still, so that its repair is noticed and its mark taken off. */
function expectRightly(negative: Negative): void {
  const { text, why, never, knownFailure } = negative;
  const read = forbiddenIn(negative, readArticle(text, {}));
  if (knownFailure !== null) {
    if (read.length === 0)
      throw new Error(`This is read rightly now: take the mark "${knownFailure}" off`);
    return;
  }
  if (read.length === 0) return;
  const forbidden = never === null ? "Nothing may be read" : `Not ${JSON.stringify(never)}`;
  const lines = read.map((line) => `  + ${line}`).join("\n");
  throw new Error(`${forbidden} in “${text}”: ${why}\n${lines}\n\n${explain(text, {})}`);
}

describe("the negative collection", () => {
  it("has at least 150 texts, each once, few of them read wrongly still", () => {
    expect(negatives.length).toBeGreaterThanOrEqual(150);
    expect(new Set(negatives.map(({ text }) => text)).size).toBe(negatives.length);
    const failing = negatives.filter(({ knownFailure }) => knownFailure !== null);
    expect(failing.length).toBeLessThan(negatives.length / 10);
  });

  it("forbids with words of the text only", () => {
    for (const { text, never } of negatives)
      for (const words of [never?.content, never?.holds, never?.cue, never?.addressee])
        if (words !== undefined) expect(text).toContain(words);
  });
});

describe.each([...groupBy(negatives, ({ collection }) => collection)])("%s", (_, items) => {
  it.each(items.map((item) => [item.text, item] as const))("%s", (_text, item) =>
    expectRightly(item),
  );
});
