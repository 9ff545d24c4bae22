import { governingSubject } from "../../../src/reading/ranking/governing-subject";
import { aParsedText, tokenOf } from "./a-parsed-text";

function subjectOf(plain: string, predicate: string): readonly [string | undefined, number] {
  const { text } = aParsedText(plain);
  const { subject, steps } = governingSubject(text, tokenOf(text, predicate));
  return [text.article.tokens[subject]?.text, steps];
}

test("a predicate's own subject comes first", () => {
  expect(subjectOf("The mayor said that the pilots left.", "said")).toEqual(["mayor", 0]);
  expect(subjectOf("The mayor said that the pilots left.", "left")).toEqual(["pilots", 0]);
});

test("a predicate without one shares the subject of the clause it hangs on", () => {
  expect(subjectOf("The mayor rose and warned the crowd.", "warned")).toEqual(["mayor", 1]);
  expect(subjectOf("The mayor wants to close the harbour.", "close")).toEqual(["mayor", 1]);
});

test("a participle behind a noun is said of the noun", () => {
  expect(subjectOf("The residents demanding repairs left.", "demanding")).toEqual(["residents", 0]);
});

test("where there is none, there is none", () => {
  expect(subjectOf("Close the harbour now.", "Close")).toEqual([undefined, 0]);
});
