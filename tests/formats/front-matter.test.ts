import { documentOfText } from "../../src/formats/document";
import { parseFrontMatter } from "../../src/formats/front-matter";
import { InputError } from "../../src/shared/errors";

const article = `---
outlet: The Harbour Courier
url: https://courier.example/2026/01/07/ferry
headline: Ferry aground, says captain
byline: [Imogen Farrow, Dario Fennick]
dateline: PORT ANSEL, Jan 7
published: 2026-01-07T06:30:00+01:00
language: EN-gb
status: withheld
topics: [Shipping, {name: Ferries, scheme: medtop, code: "20000342"}]
keywords: sea, rescue
section: Home
---

The ferry ran aground.

--- and stayed there.
`;

describe("parseFrontMatter", () => {
  it("reads every field and leaves the text as it stands", () => {
    expect(parseFrontMatter(article, "a.md")).toEqual({
      url: "https://courier.example/2026/01/07/ferry",
      outlet: "The Harbour Courier",
      headline: "Ferry aground, says captain",
      bylines: ["Imogen Farrow", "Dario Fennick"],
      dateline: "PORT ANSEL, Jan 7",
      publishedAt: new Date("2026-01-07T05:30:00Z"),
      language: "en-GB",
      pubStatus: "WITHHELD",
      topics: [
        { name: "Shipping", scheme: "topic", code: null },
        { name: "Ferries", scheme: "medtop", code: "20000342" },
        { name: "sea", scheme: "keyword", code: null },
        { name: "rescue", scheme: "keyword", code: null },
        { name: "Home", scheme: "section", code: null },
      ],
      text: "The ferry ran aground.\n\n--- and stayed there.",
      problems: [],
    });
  });

  it("reads the same from bytes with a mark and Windows line ends", () => {
    const windows = Buffer.from(`\uFEFF${article.replaceAll("\n", "\r\n")}`);
    const { text, ...fields } = parseFrontMatter(windows, "a.md");
    expect(fields).toEqual({ ...parseFrontMatter(article, "a.md"), text: undefined });
    expect(text).toBe("The ferry ran aground.\r\n\r\n--- and stayed there.");
  });

  it("takes a file without front matter for text, also where hyphens come later", () => {
    expect(parseFrontMatter("Text only.\n---\nMore.", "a.txt")).toEqual(
      documentOfText("Text only.\n---\nMore."),
    );
  });

  it("takes one byline, and empty fields as absent", () => {
    const document = parseFrontMatter("---\nbyline: Salma Teague\nurl:\n---\nText.", "a.md");
    expect(document).toMatchObject({ bylines: ["Salma Teague"], url: null, text: "Text." });
  });

  it("reads front matter that holds nothing", () => {
    expect(parseFrontMatter("---\n---\nText.", "a.md")).toEqual(documentOfText("Text."));
  });

  it.each([
    ["outlt: X", 'a.md: unknown field "outlt". Did you mean "outlet"? Known are outlet, url,'],
    ["weather: fine", 'a.md: unknown field "weather". Known are'],
    ["url: /2026/ferry", "a.md: url:"],
    ["url: javascript:alert(1)", "expected an absolute http or https address"],
    ["published: 2026-02-31", 'a.md: published: "2026-02-31" is not what it should be'],
    ["published: last Monday", "expected a date such as 2026-01-07"],
    ["published: 20260107", "expected a date such as"],
    ["language: not a tag", "expected a BCP 47 language tag"],
    ["status: gone", "expected usable, withheld, canceled"],
    ["headline: {a: b}", "a.md: headline:"],
    ["headline: [unclosed", "a.md: front matter is not YAML"],
    ["headline: a\nheadline: b", "a.md: front matter is not YAML"],
    ["just words", "front matter holds no fields"],
    ["- a\n- b", "front matter holds no fields"],
    [
      "headline: &a [x, x]\nbyline: &b [*a, *a, *a, *a]\nurl: &c [*b, *b, *b, *b]\noutlet: [*c, *c, *c]",
      "refers to itself too often",
    ],
  ])("refuses %s", (yaml, message) => {
    const attempt = (): unknown => parseFrontMatter(`---\n${yaml}\n---\nText.`, "a.md");
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(message);
  });

  it("refuses front matter that is not closed", () => {
    expect(() => parseFrontMatter("---\noutlet: X\nText.", "a.md")).toThrow(
      "a.md: front matter is not closed",
    );
  });

  it("refuses bytes that are no text, naming file and place", () => {
    expect(() => parseFrontMatter(Buffer.from([0x2d, 0xff]), "a.md")).toThrow("a.md: byte 1");
  });
});
