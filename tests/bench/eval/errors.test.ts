import { describeErrors } from "../../../bench/eval/errors";

const text = "Voss said the ship sank. Brandt said the crew was safe.";
const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
const attribution = (source: string, content: string) => ({
  source: [at(source)],
  cue: [at("said")],
  content: [at(content)],
  type: "indirect" as const,
  nested_in: null,
});
const document = {
  id: "a",
  title: null,
  date: null,
  text,
  attributions: [attribution("Voss", "the ship sank"), attribution("Brandt", "the crew was safe")],
};
const report = (...predicted: ReturnType<typeof attribution>[]) =>
  describeErrors(
    [document],
    [{ id: "a", attributions: predicted.map((item) => ({ ...item, rule: "some-rule" })) }],
    true,
  );

test("counts by rule what is right, wrong and said by somebody else, and lists what is missed", () => {
  const lines = report(
    attribution("Voss", "the ship sank"),
    attribution("Voss", "the crew was safe"),
  ).split("\n");
  expect(lines).toContain("some-rule: 1 right, 1 with a wrong speaker, 0 wrong");
  expect(lines).toContain("missed (0)");
  expect(report().split("\n")).toContain("missed (2)");
  expect(report(attribution("Voss", "sank. Brandt")).split("\n")[0]).toBe(
    "some-rule: 0 right, 0 with a wrong speaker, 1 wrong",
  );
});
