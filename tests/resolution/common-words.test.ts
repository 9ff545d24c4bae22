import { isCommonWord } from "../../src/resolution/common-words";

describe("isCommonWord", () => {
  it.each(["the", "said", "monday", "it's", "three", "would"])("holds for %s", (word) => {
    expect(isCommonWord(word)).toBe(true);
  });
  it.each(["bridge", "denied", "troops", ""])("does not hold for %j", (word) => {
    expect(isCommonWord(word)).toBe(false);
  });
});
