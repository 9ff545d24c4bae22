import type { Judged, Verdict } from "../../../../bench/eval/errors/judge";
import { renderTally, tally } from "../../../../bench/eval/errors/tally";

const judged = (text: string, ...verdicts: Verdict[]): Judged[] =>
  verdicts.map((verdict) => ({ text, verdict, gold: null, predicted: null }));
const all = [
  ...judged("say", "RIGHT", "RIGHT", "MISSED"),
  ...judged("deny", "RIGHT", "MISSED", "SURPLUS"),
  ...judged("ask", "BOUNDARY"),
];
const counts = tally(all, ({ text }) => text);

test("the kinds with most errors come first, however often they are right", () => {
  expect(counts.map(({ kind, errors }) => [kind, errors])).toEqual([
    ["deny", 2],
    ["ask", 1],
    ["say", 1],
  ]);
});

test("a table has a line for each kind, and one for all that are too many", () => {
  expect(renderTally("cue", counts, 1).map((row) => row.trim().split(/\s{2,}/u))).toEqual([
    ["cue", "right", "speaker", "boundary", "missed", "surplus"],
    ["deny", "1", "0", "0", "1", "1"],
    ["2 others", "2", "0", "1", "1", "0"],
  ]);
  expect(renderTally("cue", counts, 3)).toHaveLength(4);
});
