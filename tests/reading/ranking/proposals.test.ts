import { proposalsByCue, tokensOf } from "../../../src/reading/ranking/proposals";
import { analyseText } from "../../../src/text/analyse";
import { aDraft } from "../a-draft";

const article = analyseText("Voss said the ship sank.");
const at = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};

test("a span's tokens are those that it touches", () => {
  expect(tokensOf(article, at("the ship"))).toEqual([2, 4]);
  expect(tokensOf(article, at("he sh"))).toEqual([2, 4]);
});

test("drafts are found by the token of their cue, those that share it together", () => {
  const cue = at("said");
  const drafts = [
    aDraft({ cue, content: [at("the ship sank")], source: [at("Voss")] }),
    aDraft({ cue, content: [at("sank")] }),
  ];
  const found = proposalsByCue(article, drafts);
  expect([...found.keys()]).toEqual([1]);
  expect(found.get(1)?.map(({ pieces, source }) => ({ pieces, source }))).toEqual([
    { pieces: [[2, 5]], source: [0, 1] },
    { pieces: [[4, 5]], source: null },
  ]);
});

test("a draft without cue or content is none", () => {
  expect(
    proposalsByCue(article, [aDraft({ cue: at("said") }), aDraft({ content: [at("sank")] })]).size,
  ).toBe(0);
});
