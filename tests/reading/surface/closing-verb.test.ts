import { classifyWords } from "../../../src/reading/surface/word-classes";
import { analyseText } from "../../../src/text/analyse";

/** The class of "estimates" in a text. */
const classOf = (text: string) =>
  classifyWords(analyseText(text)).find(({ lower }) => lower === "estimates")?.class;

test.each([
  ["About 60 people were aboard, the owner estimates."],
  ["The ships have left, Lund's harbour ministry estimates."],
  ["The ships will leave in May, Voss estimates."],
])("a verb of saying closes: %s", (text) => {
  expect(classOf(text)).toBe("FINITE");
});

test.each([
  ["The ships left without the owner's estimates."],
  ["Maps, drawings, the owner estimates."],
  ["The ships have left, with estimates."],
  ["The owner has lost the estimates."],
])("a noun stands in: %s", (text) => {
  expect(classOf(text)).not.toBe("FINITE");
});
