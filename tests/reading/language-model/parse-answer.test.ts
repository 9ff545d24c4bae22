import fc from "fast-check";
import { parseAnswer } from "../../../src/reading/language-model/parse-answer";

const statement = { content: ["it rained"], cue: "said", source: "Holm", class: "WARNING" };
const parsed = {
  content: ["it rained"],
  cue: "said",
  source: ["Holm"],
  addressee: [],
  cueClass: "WARNING",
};
const json = JSON.stringify({ statements: [statement] });

it.each([
  ["alone", json],
  ["in a fenced block", `Here it is:\n\`\`\`json\n${json}\n\`\`\`\nDone.`],
  ["behind reasoning with braces", `<think>Is {this} it?</think>\n${json}`],
])("JSON is read %s", (_, answer) => {
  expect(parseAnswer(answer)).toEqual({ statements: [parsed], unreadable: 0 });
});

it.each([
  ["a string for a list", { content: "it rained" }, {}],
  ["a list for a string", { source: ["Holm", "her deputy"] }, { source: ["Holm", "her deputy"] }],
  ["null", { source: null }, { source: [] }],
  ["blank strings", { addressee: " " }, {}],
  ["a class that there is not", { class: "SHOUTING" }, { cueClass: "SPEECH" }],
  ["a class by a name that every object has", { class: "constructor" }, { cueClass: "SPEECH" }],
  ["a quotation without a cue", { cue: null }, { cue: null }],
])("%s will do", (_, given, expected) => {
  const answer = JSON.stringify({ statements: [{ ...statement, ...given }] });
  expect(parseAnswer(answer)?.statements).toEqual([{ ...parsed, ...expected }]);
});

it.each([
  ["has no content", { ...statement, content: [] }],
  ["has a number for content", { ...statement, content: 3 }],
  ["has a number among its content", { ...statement, content: ["it rained", 3] }],
  ["has two cues", { ...statement, cue: ["said", "added"] }],
  ["is attributed to nobody", { content: "it rained" }],
  ["has too many stretches", { ...statement, content: Array(21).fill("it rained") }],
  ["is null", null],
  ["is a string", "it rained"],
])("what %s is no statement, and is counted", (_, item) => {
  const answer = JSON.stringify({ statements: [item, statement] });
  expect(parseAnswer(answer)).toEqual({ statements: [parsed], unreadable: 1 });
});

it.each([
  "",
  "}{",
  "null",
  "[]",
  "{}",
  '{"statements": 3}',
  '{"statements": {"length": 1}}',
  json.slice(0, -3),
  JSON.stringify({ statements: Array(201).fill(statement) }),
])("no answer: %.40s", (answer) => {
  expect(parseAnswer(answer)).toBeNull();
});

it("never throws", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (answer) => void parseAnswer(answer)));
});
