import "reflect-metadata";
import { encodeCursor } from "../../../src/api/cursor";
import { windowOf } from "../../../src/api/types/page-args";
import { articleOrders } from "../../../src/store/pages/article-lists";

const order = articleOrders.PUBLISHED_DESC;

test("from 1 to 100 rows may be asked for", () => {
  expect(windowOf("articles", order, { first: 1 })).toEqual({ first: 1, after: null });
  expect(windowOf("articles", order, { first: 100, after: null })).toEqual({
    first: 100,
    after: null,
  });
});

test.each([0, -1, 101, 100_000, null, undefined])("%s rows may not", (first) => {
  expect(() => windowOf("articles", order, { first: first ?? null })).toThrow(
    `first: expected a number from 1 to 100, got ${first ?? null}.`,
  );
});

test("a page begins behind its cursor", () => {
  const position = { key: "2025-10-07T06:00:00.000000Z", id: "3" };
  const after = encodeCursor("articles", position);
  expect(windowOf("articles", order, { first: 5, after })).toEqual({ first: 5, after: position });
  expect(() => windowOf("claims", order, { first: 5, after })).toThrow("another list or order");
  expect(() => windowOf("articles", order, { first: 5, after: "" })).toThrow("not a cursor");
});
