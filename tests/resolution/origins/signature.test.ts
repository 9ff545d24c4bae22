import fc from "fast-check";
import { containment, resemblance, signatureOf } from "../../../src/resolution/origins/signature";

const word = fc.nat(300).map((number) => `word${number}`);
const words = fc.array(word, { minLength: 40, maxLength: 200 });

/** The Jaccard index that the signature estimates. */
function exact(one: readonly string[], other: readonly string[]): number {
  const grams = (list: readonly string[]) =>
    new Set(list.slice(3).map((_, at) => list.slice(at, at + 4).join(" ")));
  const [left, right] = [grams(one), grams(other)];
  const shared = [...left].filter((gram) => right.has(gram)).length;
  return shared / (left.size + right.size - shared);
}

describe("resemblance", () => {
  it("is near the Jaccard index of word 4-grams", () => {
    fc.assert(
      fc.property(words, fc.nat(199), fc.nat(199), (list, from, count) => {
        const other = [...list.slice(0, from), ...list.slice(from + (count % 40))];
        const estimate = resemblance(signatureOf(list), signatureOf(other));
        // Four standard errors of 128 permutations.
        expect(Math.abs(estimate - exact(list, other))).toBeLessThan(0.18);
      }),
      { seed: 4 },
    );
  });

  it("is 1 for the same words, and 0 without any", () => {
    const list = Array.from({ length: 30 }, (_, at) => `w${at}`);
    expect(resemblance(signatureOf(list), signatureOf(list))).toBe(1);
    expect(resemblance(signatureOf([]), signatureOf([]))).toBe(0);
    expect(signatureOf(["too", "few", "words"])).toEqual({ minima: [], shingles: 0 });
  });
});

describe("containment", () => {
  it("is high where one text is a part of the other", () => {
    const list = Array.from({ length: 200 }, (_, at) => `w${at}`);
    const [whole, half] = [signatureOf(list), signatureOf(list.slice(0, 100))];
    expect(resemblance(whole, half)).toBeLessThan(0.65);
    expect(containment(whole, half)).toBeGreaterThan(0.8);
    expect(containment(half, whole)).toBe(containment(whole, half));
  });
});
