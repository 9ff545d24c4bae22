import { settingWords } from "../../../src/cli/format/setting-words";
import { aReading } from "./a-reading";

const [, told] = aReading.attributions;
if (!told) throw new Error("the reading has a second attribution");

test("names what is known, in a fixed order", () => {
  const span = { start: 0, end: 5 };
  const whole = {
    ...told,
    intermediaries: [2],
    medium: 0,
    venue: span,
    occasion: span,
    condition: span,
  };
  expect(settingWords(aReading, whole)).toEqual([
    ["through", "Ostland"],
    ["medium", "Harbour Post"],
    ["venue", "Talks"],
    ["occasion", "Talks"],
    ["condition", "Talks"],
  ]);
});

test("leaves out what is not", () => {
  expect(settingWords(aReading, told)).toEqual([]);
});
