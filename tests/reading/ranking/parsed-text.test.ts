import { isParsed, parseText } from "../../../src/reading/ranking/parsed-text";
import { analyseSyntax } from "../../../src/syntax/load-model";
import { analyseText } from "../../../src/text/analyse";
import { aParsedText, tokenOf } from "./a-parsed-text";

test("heads are tokens of the article, and extents hold their dependents", () => {
  const { text } = aParsedText("The port slept. The old captain said the harbour was closed.");
  const said = tokenOf(text, "said");
  expect(text.heads[said]).toBe(-1);
  expect(text.heads[tokenOf(text, "captain")]).toBe(said);
  expect(text.left[said]).toBe(tokenOf(text, "old") - 1);
  expect(text.right[said]).toBe(text.count);
});

test("what is no sentence is not parsed, and the sentence behind it is", () => {
  const text = parseText(analyseText(`${"word ".repeat(400)}\n\nIt ended.`), analyseSyntax);
  expect(isParsed(text, 0)).toBe(false);
  expect(text.heads[5]).toBe(-1);
  expect(isParsed(text, tokenOf(text, "ended"))).toBe(true);
});
