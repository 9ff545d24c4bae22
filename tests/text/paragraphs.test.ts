import { findParagraphs } from "../../src/text/paragraphs";
import { slice } from "../../src/text/spans";

const paragraphsOf = (text: string) => findParagraphs(text).map((span) => slice(text, span));

test.each([
  ["lines without blank lines", "One.\nTwo.", ["One.", "Two."]],
  ["blank lines between", "One.\n\n\nTwo.\n", ["One.", "Two."]],
  ["carriage returns", "One.\r\nTwo.\rThree.\r\n\r\n", ["One.", "Two.", "Three."]],
  ["Unicode's separators", "One.\u2028Two.\u2029Three.", ["One.", "Two.", "Three."]],
  ["white space around lines", "  One.\t\n \t \n\u00a0Two.\u00a0", ["One.", "Two."]],
  ["nothing", "", []],
  ["white space only", " \n\t\r\n", []],
])("%s", (_, text, expected) => {
  expect(paragraphsOf(text)).toEqual(expected);
});
