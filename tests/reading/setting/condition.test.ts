import { conditionBeside, conditionIn } from "../../../src/reading/setting/condition";
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
  ["the dam would break should it rain", "should it rain"],
  ["should the river rise, the dam will break", "should the river rise"],
  ["provided the rain stops, the dam holds", "provided the rain stops"],
  ["the gates close in the event of rain", "in the event of rain"],
  ["they pay only if it rains", "only if it rains"],
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
  ["the dam should be closed"],
  ["should the dam be closed?"],
  ["what should the mayor do"],
  ["what should he do"],
  ["the city provided the boats"],
])("nothing in: %s", (text) => {
  expect(condition(text)).toBeNull();
});

/** The condition beside the content, which is what stands in quotation marks; the cue is "warned". */
const beside = (text: string) => {
  const at = text.indexOf("warned");
  const named = text.indexOf("Voss");
  const span = conditionBeside(surfaceOf(analyseText(text)), {
    cue: { start: at, end: at + "warned".length },
    source: [{ start: named, end: named + "Voss".length }],
    content: [{ start: text.indexOf("“"), end: text.indexOf("”") + 1 }],
  });
  return span && slice(text, span);
};

test.each([
  ["“The price will be high,” Voss warned, if Lund attacks the port.", "if Lund attacks the port"],
  ["“The price will be high,” warned Voss, unless the ships left.", "unless the ships left"],
  ["If Lund were to attack, Voss warned, “the price will be high.”", "If Lund were to attack"],
  ["“The price will be high,” Voss warned if the union strikes.", "if the union strikes"],
])("beside the content of %s: %s", (text, expected) => {
  expect(beside(text)).toBe(expected);
});

test.each([
  ["“The price will be high,” Voss warned."],
  ["“The price will be high,” Voss warned, if a little late."],
  ["“The price will be high,” Voss warned when the ships had left."],
  ["Voss warned: “If the ships leave, the price will be high.”"],
])("no condition beside the content of: %s", (text) => {
  expect(beside(text)).toBeNull();
});
