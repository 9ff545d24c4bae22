import { pathBetween } from "../../../src/reading/ranking/path-between";
import { aParsedText, tokenOf } from "./a-parsed-text";

const { text } = aParsedText("The captain said that the harbour was closed.");
const [captain, said, harbour, closed] = ["captain", "said", "harbour", "closed"].map((word) =>
  tokenOf(text, word),
) as [number, number, number, number];

test("tells sisters from what stands higher or lower", () => {
  const ways = [
    pathBetween(text, said, captain, 7),
    pathBetween(text, captain, said, 7),
    pathBetween(text, captain, closed, 7),
    pathBetween(text, captain, harbour, 7),
  ];
  expect(new Set(ways.map(({ hash }) => hash)).size).toBe(ways.length);
  expect(ways.map(({ length }) => length)).toEqual([1, 8, 9, 10]);
});

test("looks no further than it is told", () => {
  expect(pathBetween(text, captain, harbour, 2)).toEqual({ hash: 1, length: 99 });
});
