import { nearest } from "../../src/shared/nearest";

describe("nearest", () => {
  it.each([
    ["outlt", "outlet"],
    ["OUTLET", "outlet"],
    ["headlines", "headline"],
    ["pubished", "published"],
  ])("takes %s for %s", (word, expected) => {
    expect(nearest(word, ["url", "outlet", "headline", "published"])).toBe(expected);
  });

  it("takes the one with the fewest changes", () => {
    expect(nearest("bylines", ["byline", "bylines"])).toBe("bylines");
  });

  it.each(["weather", "", "x".repeat(10_000)])("finds nothing like %.20s", (word) => {
    expect(nearest(word, ["url", "outlet", "headline"])).toBeNull();
  });
});
