import { mainVerbs } from "../../../src/reading/surface/main-verbs";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

const verbs = (text: string) => {
  const surface = surfaceOf(analyseText(text));
  return mainVerbs(surface, [{ start: 0, end: text.length }]).map(
    ({ group, subject }) =>
      `${subject ? slice(text, subject) : "–"}: ${surface.words[group.head]?.text}`,
  );
};

test.each([
  ["Lund will open the harbour", ["Lund: open"]],
  ["Lund said it and would open the harbour", ["Lund: said", "Lund: open"]],
  ["if Lund attacks, the bank will close", ["the bank: close"]],
  ["the man who won the race will resign", ["the race: resign"]],
  ["Lund must go and that the bank would close", ["Lund: go", "the bank: close"]],
  ["they stressed that Lund cannot stay", ["they: stressed"]],
  ["that Lund will stay", ["Lund: stay"]],
])("%s", (text, expected) => {
  expect(verbs(text)).toEqual(expected);
});

test.each(["a law that would close the bank", "to close the bank", "support for the bank", ""])(
  "none in: %s",
  (text) => {
    expect(verbs(text)).toEqual([]);
  },
);
