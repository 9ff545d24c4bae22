import { outletKindOf } from "../../src/resolution/outlet-kind";

test.each([
  ["Orbis News Agency", "NEWS_AGENCY"],
  ["The Karsovian Telegraph Agency", "NEWS_AGENCY"],
  ["Lund Financial Wire", "NEWS_AGENCY"],
  ["Radio Lund", "BROADCASTER"],
  ["Velmora TV News", "BROADCASTER"],
  ["Dunmore Daily Television", "BROADCASTER"],
  ["Channel Twelve", "BROADCASTER"],
  ["The Dunmore Tribune", "NEWSPAPER"],
  ["Times of Lund", "NEWSPAPER"],
  ["Lund-Post", "NEWSPAPER"],
  ["Lund Post Magazine", "MAGAZINE"],
  ["Harlow Review", "MAGAZINE"],
  ["The Ferry Blog", "BLOG"],
  ["Lund Security Service", "OTHER"],
  ["Velmora Energy Agency", "OTHER"],
  ["The Posters", "OTHER"],
  ["orbistimes.example", "OTHER"],
])("%s is %s", (name, kind) => {
  expect(outletKindOf(name)).toBe(kind);
});
