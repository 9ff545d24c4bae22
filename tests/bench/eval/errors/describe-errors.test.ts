import { describeErrors } from "../../../../bench/eval/errors/describe-errors";
import type { ScorerAttribution } from "../../../../src/reading/scorer-form";
import { article, attribution } from "./an-article";

const report = (...attributions: ScorerAttribution[]) =>
  describeErrors([article], [{ id: "a", attributions }], true).split("\n");
const cells = (lines: readonly string[], kind: string) =>
  lines.find((line) => line.startsWith(kind))?.split(/\s{2,}/u);

const right = attribution("Voss", "said", "the ship sank");
const elses = attribution("Voss", "denied", "the crew was safe");

test("counts by construction, rule and cue what was right, another's, cut, missed and surplus", () => {
  const lines = report(right, elses);
  expect(cells(lines, "some-rule")).toEqual(["some-rule", "1", "1", "0", "0", "0"]);
  expect(cells(lines, "reported clause")).toEqual(["reported clause", "1", "1", "0", "0", "0"]);
  expect(cells(lines, "deny")).toEqual(["deny", "0", "1", "0", "0", "0"]);
  expect(cells(report(right), "no rule")).toEqual(["no rule", "0", "0", "0", "1", "0"]);
});

test("shows what is annotated and what was read instead, under the kind of error", () => {
  const lines = report(right, elses);
  expect(lines.slice(lines.indexOf("speaker (1)"))).toEqual([
    "speaker (1)",
    "  1 × reported clause, deny",
    "    annotated [Brandt] denied [that the crew was safe]",
    "    read      [Voss] denied [the crew was safe] by some-rule",
    "",
    "surplus (0)",
  ]);
});

test("leaves nested ones out where the corpus annotates none", () => {
  expect(report({ ...right, nested_in: 1 })).toContain("missed (2)");
});
