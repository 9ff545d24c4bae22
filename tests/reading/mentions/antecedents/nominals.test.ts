import { findNominals } from "../../../../src/reading/mentions/antecedents/nominals";
import { findMentions } from "../../../../src/reading/mentions/find-mentions";
import { parseOf } from "../../../../src/reading/ranking/parse-of";
import { surface } from "../read-actors";

function nominalsIn(text: string) {
  const looked = surface(text);
  const { tokens } = looked.text;
  return findNominals(parseOf(looked.text), findMentions(looked)).map(({ first, end, draft }) => ({
    words: tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(" "),
    mention: draft !== null,
  }));
}

test("mentions and other nouns, in text order; parts of a name are none", () => {
  expect(nominalsIn("Ana Roe sold the old boat to Otto Hall.")).toEqual([
    { words: "Ana Roe", mention: true },
    { words: "boat", mention: false },
    { words: "Otto Hall", mention: true },
  ]);
});

test("nobody in particular is no antecedent", () => {
  expect(nominalsIn("Everybody left.")).toEqual([]);
});
