import {
  DraftIndex,
  extentOf,
  holds,
  ownStart,
  reachesInto,
  sharesContent,
} from "../../src/reading/extents";
import { aDraft } from "./a-draft";

const span = (start: number, end: number) => ({ start, end });
const outer = aDraft({ cue: span(0, 4), content: [span(5, 50), span(60, 90)] });

test("the extent reaches from the first word to the last", () => {
  expect(
    extentOf(aDraft({ source: [span(8, 9)], cue: span(3, 4), content: [span(5, 7)] })),
  ).toEqual(span(3, 9));
});

test("a draft holds another whose cue and content lie in its content", () => {
  expect(holds(outer, aDraft({ cue: span(6, 8), content: [span(61, 70)] }))).toBe(true);
  expect(holds(outer, aDraft({ cue: span(0, 4), content: [span(6, 8)] }))).toBe(false);
  expect(holds(outer, aDraft({ cue: span(6, 8), content: [span(45, 65)] }))).toBe(false);
});

test("a draft's own words begin with its content or cue, wherever its source stands", () => {
  expect(ownStart(aDraft({ source: [span(1, 2)], cue: span(13, 14), content: [span(5, 7)] }))).toBe(
    5,
  );
  expect(ownStart(aDraft({ source: [span(1, 2)], cue: span(3, 4), content: [span(5, 7)] }))).toBe(
    3,
  );
});

test("a span reaches into any part of a content, not into what stands between", () => {
  expect(reachesInto(outer, span(40, 55))).toBe(true);
  expect(reachesInto(outer, span(55, 61))).toBe(true);
  expect(reachesInto(outer, span(50, 60))).toBe(false);
  expect(reachesInto(outer, span(90, 95))).toBe(false);
});

test("contents share words or not", () => {
  expect(sharesContent(outer, aDraft({ content: [span(45, 65)] }))).toBe(true);
  expect(sharesContent(outer, aDraft({ content: [span(50, 60)] }))).toBe(false);
});

test("the index finds what is near, each item once, and nothing far away", () => {
  const index = new DraftIndex<string>();
  index.add("long", span(0, 5_000));
  index.add("far", span(9_000, 9_100));
  expect([...index.near(span(100, 2_000))]).toEqual(["long"]);
  expect([...index.near(span(20_000, 20_010))]).toEqual([]);
});

test("the index tells whether something near passes, and asks no further", () => {
  const index = new DraftIndex<string>();
  for (const item of ["a", "b", "c"]) index.add(item, span(0, 2_000));
  const asked: string[] = [];
  const passes = (item: string) => asked.push(item) === 2;
  expect(index.some(span(600, 1_800), passes)).toBe(true);
  expect(asked).toEqual(["a", "b"]);
  expect(index.some(span(9_000, 9_001), () => true)).toBe(false);
});
