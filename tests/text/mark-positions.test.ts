import { locateMarks } from "../../src/text/mark-positions";
import { findParagraphs } from "../../src/text/paragraphs";
import { findQuotations } from "../../src/text/quotations";

const locate = (text: string) => locateMarks(text, findQuotations(text, findParagraphs(text)));

test("says where marks open and close, and how long they are", () => {
  const marks = locate("``Go,'' she said. \"No.");
  expect([marks.openingAt(0), marks.closingAt(0), marks.markAt(0)]).toEqual([2, 0, 2]);
  expect([marks.openingAt(5), marks.closingAt(5), marks.markAt(5)]).toEqual([0, 2, 2]);
  expect(marks.openingAt(18)).toBe(1);
  expect(marks.markAt(22)).toBe(0);
});

test("an apostrophe and an offset outside the text are no marks", () => {
  const marks = locate("The leaders' plan");
  expect([marks.markAt(11), marks.markAt(-1), marks.markAt(99)]).toEqual([0, 0, 0]);
});
