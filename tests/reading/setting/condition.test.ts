import { conditionIn } from "../../../src/reading/setting/condition";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

const condition = (text: string) => {
  const span = conditionIn(surfaceOf(analyseText(text)), [{ start: 0, end: text.length }]);
  return span && slice(text, span);
};

test.each([
  ["if it rains, the dam will break", "if it rains"],
  ["the dam will break if it rains", "if it rains"],
  [
    "the dam holds unless the river, which is high, rises",
    "unless the river, which is high, rises",
  ],
  ["he would pay provided that they left.", "provided that they left"],
  ["they may stay as long as they work", "as long as they work"],
  ["if Lund attacks, “there will be war”", "if Lund attacks"],
])("%s: %s", (text, expected) => {
  expect(condition(text)).toBe(expected);
});

test.each([
  ["the dam holds"],
  ["he asked if it rains"],
  ["it looked as if it rained"],
  ["she wondered if it rains"],
  ["whether it rains is open"],
  ["a big if"],
])("nothing in: %s", (text) => {
  expect(condition(text)).toBeNull();
});
