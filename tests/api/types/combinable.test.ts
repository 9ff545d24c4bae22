import { type ArticleFilter, articleCriteria } from "../../../src/api/types/article-filter";
import { MAX_FILTER_DEPTH } from "../../../src/api/types/combinable";

function nested(depth: number): ArticleFilter {
  return depth === 0 ? { text: "tram" } : { not: nested(depth - 1) };
}

test("combined filters are translated at every level", () => {
  const filter: ArticleFilter = {
    and: [{ text: "tram" }],
    or: [{ or: [{ text: "quay" }] }],
    not: {},
  };
  expect(articleCriteria(filter)).toMatchObject({
    and: [{ text: { kind: "words", text: "tram" } }],
    or: [{ or: [{ text: { kind: "words", text: "quay" } }] }],
    not: {},
  });
});

test("filters stand inside each other as deep as is said, and no deeper", () => {
  expect(() => articleCriteria(nested(MAX_FILTER_DEPTH))).not.toThrow();
  expect(() => articleCriteria(nested(MAX_FILTER_DEPTH + 1))).toThrow(
    `filter${".not".repeat(MAX_FILTER_DEPTH)}: and, or and not may stand at most ${MAX_FILTER_DEPTH} deep`,
  );
});

test("a wrong id is named with its place", () => {
  expect(() => articleCriteria({ or: [{}, { outlets: ["nonsense"] }] })).toThrow(
    "filter.or[1].outlets[0]",
  );
});
