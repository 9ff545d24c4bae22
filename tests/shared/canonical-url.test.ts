import fc from "fast-check";
import { canonicalUrl } from "../../src/shared/canonical-url";

describe("canonicalUrl", () => {
  it.each([
    ["https://News.Example/a#top", "https://news.example/a"],
    ["http://news.example:80", "http://news.example/"],
    ["https://news.example/a b?q=ä", "https://news.example/a%20b?q=%C3%A4"],
    ["https://news.example/a?page=2#", "https://news.example/a?page=2"],
  ])("writes %s as %s", (address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });

  it.each([
    "",
    "news.example/a",
    "/a",
    "ftp://news.example/a",
    "mailto:a@news.example",
    "https://",
    "data:text/html,x",
  ])("does not take %j for a page's address", (address) => {
    expect(canonicalUrl(address)).toBeNull();
  });

  it("keeps pages apart that differ in path or query", () => {
    const urls = ["/a", "/A", "/a/", "/a?x=1", "/a?x=2"].map(
      (path) => `https://news.example${path}`,
    );
    expect(new Set(urls.map(canonicalUrl)).size).toBe(urls.length);
  });

  it("changes nothing more when repeated", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const once = canonicalUrl(address) ?? "";
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});
