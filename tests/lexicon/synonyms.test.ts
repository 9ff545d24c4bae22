import { OPPOSITES } from "../../src/lexicon/opposites";
import { SYNONYMS } from "../../src/lexicon/synonyms";

const meaningOf = (word: string): string => SYNONYMS.get(word) ?? word;

describe("SYNONYMS", () => {
  it.each([
    ["factory", "plant"],
    ["postpone", "delay"],
    ["evade", "sidestep"],
    ["abolish", "abolition"],
    ["resume", "resumption"],
    ["construct", "construction"],
  ])("%s says the same as %s", (one, other) => {
    expect(meaningOf(one)).toBe(meaningOf(other));
  });

  it.each([
    ["quit", "cease"],
    ["minister", "pastor"],
    ["commission", "committee"],
    ["kill", "wound"],
    ["elect", "select"],
    ["build", "rebuild"],
  ])("%s does not say the same as %s", (one, other) => {
    expect(meaningOf(one)).not.toBe(meaningOf(other));
  });

  it("leaves opposites apart", () => {
    const pairs = [...OPPOSITES].flatMap(([one, others]) =>
      [...others].map((other) => [one, other]),
    );
    expect(pairs.filter(([one = "", other = ""]) => meaningOf(one) === meaningOf(other))).toEqual(
      [],
    );
  });

  it("stands for a meaning by one word", () => {
    expect([...SYNONYMS.values()].filter((meaning) => meaningOf(meaning) !== meaning)).toEqual([]);
  });
});
