import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";

const groups = (text: string): string[] => {
  const { words, groups: found } = surfaceOf(analyseText(text));
  return found.map(({ first, end, head, form, passive, negated }) => {
    const wording = words.slice(first, end).map((word) => word.text);
    const marks = [form, ...(passive ? ["passive"] : []), ...(negated ? ["negated"] : [])];
    return `${wording.join(" ")} (${words[head]?.text}) ${marks.join(" ")}`;
  });
};

test.each([
  ["She has never been saying that.", ["has never been saying (saying) FINITE negated"]],
  [
    "The harbour is expected to reopen.",
    ["is expected (expected) FINITE passive", "to reopen (reopen) INFINITIVE"],
  ],
  ["Voss did not say.", ["did not say (say) FINITE negated"]],
  ["Speaking in Lund, Voss left.", ["Speaking (Speaking) GERUND", "left (left) FINITE"]],
  [
    "A plan proposed by Voss failed.",
    ["proposed (proposed) PARTICIPLE passive", "failed (failed) FINITE"],
  ],
  ["The old harbour.", []],
])("%s", (text, expected) => {
  expect(groups(text)).toEqual(expected);
});
