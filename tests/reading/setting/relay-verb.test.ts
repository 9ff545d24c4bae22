import { relayVerb } from "../../../src/reading/setting/relay-verb";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

const verb = (text: string) => {
  const span = relayVerb(analyseText(text), [{ start: 0, end: text.length }]);
  return span && slice(text, span);
};

test.each([
  ["Hale to tell Lund that it rains", "tell"],
  ["the mayor of Lund, Mark Hale, convey the message", "convey"],
])("%s: %s", (text, expected) => {
  expect(verb(text)).toBe(expected);
});

test.each([
  "Hale to leave",
  "the mayor of the small old town on the hill by the river to tell them",
  "",
])("none in: %s", (text) => {
  expect(verb(text)).toBeNull();
});
