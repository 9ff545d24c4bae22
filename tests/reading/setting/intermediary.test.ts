import { intermediaryOf } from "../../../src/reading/setting/intermediary";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

const between = (text: string) => {
  const surface = surfaceOf(analyseText(text));
  const span = intermediaryOf(surface, 0, surface.words.length);
  return span && slice(text, span);
};

test.each([
  ["Roe used Ivo Lind as an intermediary to assure", "Ivo Lind"],
  ["Roe used the bishop of Lund as her messenger to tell", "the bishop of Lund"],
  ["Roe told Hale through Ivo Lind", "Ivo Lind"],
  ["Roe let Hale know via the embassy", "the embassy"],
])("%s: %s", (text, expected) => {
  expect(between(text)).toBe(expected);
});

test.each(["Roe told Hale", "Roe, the mediator, told Hale", "Roe met the messenger to tell"])(
  "nobody: %s",
  (text) => {
    expect(between(text)).toBeNull();
  },
);
