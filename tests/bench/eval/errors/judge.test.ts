import { judge } from "../../../../bench/eval/errors/judge";
import type { ScorerAttribution } from "../../../../src/reading/scorer-form";
import { article, attribution } from "./an-article";

const verdicts = (...predicted: ScorerAttribution[]) =>
  judge(article, predicted)
    .map(({ verdict }) => verdict)
    .sort();

test.each<[string, ScorerAttribution, string]>([
  ["right", attribution("Voss", "said", "the ship sank"), "RIGHT"],
  ["right by half of its words", attribution("Voss", "said", "ship sank"), "RIGHT"],
  ["another's", attribution("Brandt", "said", "the ship sank"), "SPEAKER"],
  ["cut wrongly", attribution("Voss", "said", "sank. Brandt denied that the crew"), "BOUNDARY"],
  ["of the cue alone", attribution("Voss", "said", "Voss"), "BOUNDARY"],
])("an attribution that is %s; what nobody found is missed", (_, predicted, verdict) => {
  expect(verdicts(predicted)).toEqual(["MISSED", verdict].sort());
});

test("what nothing is annotated of is surplus", () => {
  expect(verdicts(attribution("Brandt", "sank", "Voss"))).toEqual(["MISSED", "MISSED", "SURPLUS"]);
});

test("each is matched once, the likest first", () => {
  const [first, second] = [
    attribution("Voss", "said", "the ship"),
    attribution("Voss", "said", "the ship sank"),
  ];
  const judged = judge(article, [first, second]);
  expect(judged.find(({ verdict }) => verdict === "RIGHT")?.predicted).toBe(second);
  expect(judged.find(({ verdict }) => verdict === "SURPLUS")?.predicted).toBe(first);
});
