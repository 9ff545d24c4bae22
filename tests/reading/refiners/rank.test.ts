import { readArticle } from "../../../src/reading/english";
import { slice } from "../../../src/text/spans";

const lines = (text: string): string[] =>
  readArticle(text, {}).attributions.map(
    ({ cueLemma, content, parent }) =>
      `${parent ?? "-"} ${cueLemma}: ${content.map((span) => slice(text, span)).join(" … ")}`,
  );

test("what lies within a chosen content is nested", () => {
  expect(lines("The premier asked the envoy to wait, the broadcaster KAN reported.")).toEqual([
    "- report: The premier asked the envoy to wait",
    "0 ask: the envoy to wait",
  ]);
});

test("the conjunction is no part of the content", () => {
  expect(lines("Mara Voss said that the harbour was closed.")).toEqual([
    "- say: the harbour was closed",
  ]);
});

test("an aside that a rule dropped does not come back", () => {
  expect(lines("The union declined to say whether drivers had complained.")).toEqual([]);
});
