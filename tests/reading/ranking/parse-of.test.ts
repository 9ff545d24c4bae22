import { parseOf } from "../../../src/reading/ranking/parse-of";
import { analyseText } from "../../../src/text/analyse";

test("a text is parsed once, and another one anew", () => {
  const text = analyseText("Ana Roe left.");
  expect(parseOf(text)).toBe(parseOf(text));
  expect(parseOf(text).relations).toEqual(["nsubj", "flat", "root", "punct"]);
  expect(parseOf(analyseText("Ana Roe left."))).not.toBe(parseOf(text));
});
