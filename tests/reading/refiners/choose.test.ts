import { chooseLikeliest } from "../../../src/reading/refiners/choose";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { aDraft } from "../a-draft";

const surface = surfaceOf(analyseText("A text that is long enough for all of the spans below."));
const span = (start: number, end: number) => ({ start, end });
const likely = aDraft({ rule: "likely", confidence: 0.9, cue: span(0, 2), content: [span(3, 20)] });
const rules = (...drafts: Parameters<typeof aDraft>[0][]): string[] =>
  chooseLikeliest.refine([likely, ...drafts.map(aDraft)], surface).map(({ rule }) => rule);

test("of two that share words the likelier one stays", () => {
  expect(rules({ rule: "other", cue: span(30, 32), content: [span(18, 29)] })).toEqual(["likely"]);
});

test("of two with the same cue the likelier one stays", () => {
  expect(rules({ rule: "other", cue: span(0, 2), content: [span(22, 29)] })).toEqual(["likely"]);
});

test("one inside the other's content stays beside it", () => {
  const inner = { rule: "inner", cue: span(4, 6), content: [span(7, 20)] };
  expect(rules(inner)).toEqual(["likely", "inner"]);
});

test("those that have nothing in common both stay, in text order", () => {
  expect(rules({ rule: "later", cue: span(22, 24), content: [span(25, 29)] })).toEqual([
    "likely",
    "later",
  ]);
});

test("what has no content goes", () => {
  expect(rules({ rule: "empty", cue: span(22, 24) })).toEqual(["likely"]);
});
