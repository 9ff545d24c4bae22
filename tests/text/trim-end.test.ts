import fc from "fast-check";
import { trimEnd } from "../../src/text/trim-end";
import { cpuCost } from "../support/cpu-cost";

describe("trimEnd", () => {
  it("takes off what a pattern for the whole end would", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ",", ".", "é", "\n") }), (text) => {
        expect(trimEnd(text, /[,.]/)).toBe(text.replace(/[,.]+(?![\s\S])/, ""));
      }),
    );
  });

  it("is quick where many such characters stand before the end", () => {
    const text = `${")".repeat(1_000_000)}x`;
    expect(trimEnd(text, /\)/)).toBe(text);
    expect(cpuCost(() => void trimEnd(text, /\)/), 1000)).toBeLessThan(1000);
  });
});
