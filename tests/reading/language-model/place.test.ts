import { wordFinder } from "../../../src/reading/language-model/find-words";
import type { QuotedStatement } from "../../../src/reading/language-model/parse-answer";
import { placeStatement } from "../../../src/reading/language-model/place";
import type { Span } from "../../../src/text/article-text";

function place(text: string, statement: Partial<QuotedStatement>): Record<string, unknown> | null {
  const full: QuotedStatement = {
    content: [],
    cue: "said",
    source: [],
    addressee: [],
    cueClass: "SPEECH",
    ...statement,
  };
  const placed = placeStatement(full, wordFinder(text, { start: 0, end: text.length }));
  const shown = ({ start, end }: Span) => `${text.slice(start, end)}@${start}`;
  return (
    placed && {
      content: placed.content.map(shown),
      cue: placed.cue && shown(placed.cue),
      source: placed.source.map(shown),
    }
  );
}

it("takes the words that stand closest together", () => {
  const text = 'She said yes. "It rained," he said. "It snowed," she said.';
  expect(place(text, { content: ['"It snowed,"'], source: ["she"] })).toEqual({
    content: ['"It snowed,"@36'],
    cue: "said@53",
    source: ["she@49"],
  });
  expect(place(text, { content: ['"It rained,"'], source: ["he"] })).toMatchObject({
    cue: "said@30",
    source: ["he@27"],
  });
});

it("takes that place of repeated words where the others are near", () => {
  const text = "It may rain. It may rain, Holm said. It may rain.";
  expect(place(text, { content: ["It may rain"], source: ["Holm"] })).toMatchObject({
    content: ["It may rain@13"],
  });
});

it("takes the first of equal places", () => {
  const text = "Holm said it rained. Holm said it rained.";
  expect(place(text, { content: ["it rained"], source: ["Holm"] })).toMatchObject({
    content: ["it rained@10"],
    source: ["Holm@0"],
  });
});

it("puts the stretches of a content in text order", () => {
  const text = "“So,” Holm said, “it goes on.”";
  expect(place(text, { content: ["“it goes on.”", "“So,”"], source: ["Holm"] })).toMatchObject({
    content: ["“So,”@0", "“it goes on.”@17"],
  });
});

it.each<[string, Partial<QuotedStatement>]>([
  ["the content", { content: ["it snowed"], source: ["Holm"] }],
  ["a stretch of the content", { content: ["it rained", "hard"], source: ["Holm"] }],
  ["the cue", { content: ["it rained"], cue: "claimed", source: ["Holm"] }],
  ["the source", { content: ["it rained"], source: ["Ida Holm"] }],
  ["the addressee", { content: ["it rained"], source: ["Holm"], addressee: ["us"] }],
  ["the cue outside of the content", { content: ["Holm said it rained"], source: [] }],
  ["the source outside of the content", { content: ["it rained"], source: ["it"] }],
])("gives nothing where %s is not to be found", (_, statement) => {
  expect(place("Holm said it rained.", statement)).toBeNull();
});
