import { giveWay } from "../../../src/reading/refiners/give-way";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { aDraft } from "../a-draft";

const surface = surfaceOf(analyseText(""));
const kept = (...drafts: ReturnType<typeof aDraft>[]) => giveWay.refine(drafts, surface);

const statement = aDraft({ cue: { start: 10, end: 14 }, content: [{ start: 15, end: 30 }] });
const beside = (cue: number, start: number, end: number, confidence = 0.5) =>
  aDraft({
    stated: false,
    confidence,
    cue: { start: cue, end: cue + 2 },
    content: [{ start, end }],
  });

test.each([
  ["a content that overlaps", beside(40, 28, 35)],
  ["a cue within its content", beside(20, 40, 50)],
  ["a content with its cue", beside(0, 5, 12)],
  ["the same cue", beside(12, 40, 50)],
  ["all of it within the content", beside(16, 20, 30)],
  ["all of the statement within its content", beside(0, 5, 40)],
])("gives way to a statement: %s", (_, other) => {
  expect(kept(other, statement)).toEqual([statement]);
});

test("what is elsewhere stays, behind the statements", () => {
  const before = beside(0, 3, 8);
  const behind = beside(31, 34, 40);
  expect(kept(behind, before, statement)).toEqual([statement, before, behind]);
});

test("of two that clash the likelier stays", () => {
  const likely = beside(40, 45, 60, 0.6);
  const unlikely = beside(70, 55, 65, 0.4);
  expect(kept(unlikely, likely)).toEqual([likely]);
});

test("statements never give way", () => {
  const other = aDraft({ cue: { start: 12, end: 13 }, content: [{ start: 20, end: 30 }] });
  expect(kept(statement, other)).toEqual([statement, other]);
});
