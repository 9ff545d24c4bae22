import {
  contains,
  cover,
  firstEndingAfter,
  overlaps,
  slice,
  subtract,
  trim,
  wordOverlap,
} from "../../src/text/spans";

const span = (start: number, end: number) => ({ start, end });

test("slice gives the words of a span", () => {
  expect(slice("The mill burned.", span(4, 8))).toBe("mill");
});

test("contains takes a span and itself, not one that sticks out", () => {
  expect(contains(span(2, 8), span(2, 8))).toBe(true);
  expect(contains(span(2, 8), span(3, 8))).toBe(true);
  expect(contains(span(2, 8), span(1, 3))).toBe(false);
});

test("overlaps needs a shared character: neighbours do not overlap", () => {
  expect(overlaps(span(0, 4), span(3, 9))).toBe(true);
  expect(overlaps(span(0, 4), span(4, 9))).toBe(false);
});

test("trim takes white space off both ends", () => {
  expect(trim(" \u00a0ab \n", span(0, 6))).toEqual(span(2, 4));
  expect(trim("a   b", span(1, 4))).toEqual(span(1, 1));
});

test("cover spans all, and nothing has none", () => {
  expect(cover([span(5, 7), span(1, 3), span(2, 6)])).toEqual(span(1, 7));
  expect(cover([])).toBeNull();
});

test("firstEndingAfter finds the span at or behind an offset", () => {
  const spans = [span(0, 4), span(5, 9), span(12, 20)];
  expect([0, 3, 4, 9, 11, 19, 20].map((at) => firstEndingAfter(spans, at))).toEqual([
    0, 0, 1, 2, 2, 2, 3,
  ]);
});

test("wordOverlap compares sets of words without capitals and marks", () => {
  expect(wordOverlap("The dam is safe.", "the DAM, is safe")).toBe(1);
  expect(wordOverlap("the dam is safe", "the dam is old")).toBeCloseTo(3 / 5);
  expect(wordOverlap("safe", "old")).toBe(0);
  expect(wordOverlap("…", "!")).toBe(0);
});

describe("subtract", () => {
  it.each([
    ["at the end", [span(0, 9)], [span(5, 9)], [span(0, 5)]],
    ["in the middle", [span(0, 9)], [span(3, 5)], [span(0, 3), span(5, 9)]],
    ["over two", [span(0, 4), span(6, 9)], [span(3, 7)], [span(0, 3), span(7, 9)]],
    ["elsewhere", [span(0, 4)], [span(6, 9)], [span(0, 4)]],
    ["whole", [span(2, 4)], [span(0, 9)], []],
  ])("takes away what lies %s", (_where, spans, others, left) => {
    expect(subtract(spans, others)).toEqual(left);
  });
});
