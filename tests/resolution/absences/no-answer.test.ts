import { noAnswers } from "../../../src/resolution/absences/no-answer";
import { aText } from "./a-text";

test.each([
  ["Ada Roe did not respond to a request for comment."],
  ["Ada Roe declined to comment."],
  ["Ada Roe could not be reached on Monday."],
  ["Ada Roe refused to say whether the port would close."],
  ["Ada Roe was not available for comment."],
])("%s", (text) => {
  expect(noAnswers(aText(text))).toEqual(["Ada Roe was asked and gave no answer."]);
});

test.each([
  ["Ada Roe responded to the report on Monday."],
  ["Ada Roe said the port would close."],
  ["Ada Roe declined the prize."],
  ["The port of Lund could be reached by road."],
])("nothing in: %s", (text) => {
  expect(noAnswers(aText(text))).toEqual([]);
});
