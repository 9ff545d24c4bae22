import { type ArticleDocument, documentOfText } from "../../src/formats/document";
import { admit } from "../../src/ingest/admit";
import { InputError, LimitError } from "../../src/shared/errors";

const now = new Date("2026-11-23T12:00:00Z");
const document = (rest: Partial<ArticleDocument>): ArticleDocument => ({
  ...documentOfText("A ferry ran aground."),
  ...rest,
});

describe("admit", () => {
  it("leaves a sound document as it is, and adds its domain", () => {
    const sound = document({
      url: "https://www.courier.example/ferry?page=1",
      outlet: "The Harbour Courier",
      headline: "Ferry aground",
      bylines: ["Imogen Farrow"],
      dateline: "PORT ANSEL",
      publishedAt: new Date("2026-11-23T11:00:00Z"),
      language: "en",
      pubStatus: "WITHHELD",
    });
    expect(admit(sound, now)).toEqual({ ...sound, domain: "courier.example" });
  });

  it("normalises the text and says so, behind what the format said", () => {
    const admitted = admit(
      document({ text: "A\0 ferry\r\n ran.\ud800 \n\n", problems: ["from the format"] }),
      now,
    );
    expect(admitted.text).toBe("A\ufffd ferry\n ran.\ufffd");
    expect(admitted.problems).toEqual([
      "from the format",
      "1 line end(s) with a carriage return became line feeds.",
      "1 NUL character(s) became U+FFFD.",
      "1 lone surrogate(s) became U+FFFD.",
    ]);
  });

  it("keeps white space before the text, in which offsets count", () => {
    expect(admit(document({ text: "\n  A ferry.  \n" }), now).text).toBe("\n  A ferry.");
  });

  it("makes one clean line of each other field, and nothing of an empty one", () => {
    expect(
      admit(
        document({
          headline: " Ferry\n\0aground ",
          outlet: " ",
          bylines: ["", " Imogen  Farrow"],
          url: " ",
        }),
        now,
      ),
    ).toMatchObject({
      headline: "Ferry \ufffdaground",
      outlet: null,
      bylines: ["Imogen Farrow"],
      url: null,
      domain: null,
    });
  });

  it("writes an address as the standard does, without its fragment", () => {
    const { url, domain } = admit(
      document({ url: "HTTPS://WWW.Courier.example:443/a b#top" }),
      now,
    );
    expect(url).toBe("https://www.courier.example/a%20b");
    expect(domain).toBe("courier.example");
  });

  it("leaves a date in the future out and says so", () => {
    const admitted = admit(document({ publishedAt: new Date("2026-11-24T12:00:00Z") }), now);
    expect(admitted.publishedAt).toBeNull();
    expect(admitted.problems).toEqual([
      "publishedAt: 2026-11-24T12:00:00.000Z lies in the future and was left out.",
    ]);
  });

  it("takes a date of this moment, also by a clock that is somewhat fast", () => {
    const publishedAt = new Date("2026-11-23T12:30:00Z");
    expect(admit(document({ publishedAt }), now)).toMatchObject({ publishedAt, problems: [] });
  });

  it.each<[string, Partial<ArticleDocument>, string]>([
    ["an empty text", { text: "" }, "text: empty; expected the words of an article."],
    ["a text of white space", { text: " \n\t\u00a0\r\n" }, "text: empty"],
    ["a relative address", { url: "/2026/ferry" }, 'url: "/2026/ferry" is not what it should be'],
    [
      "an address that is no page",
      { url: "mailto:a@b.example" },
      "expected an absolute http or https",
    ],
    ["a long address", { url: `https://a.example/${"x".repeat(3000)}` }, "at most 2000 characters"],
    ["a long headline", { headline: "x".repeat(2001) }, "headline: "],
    ["a long outlet", { outlet: "x".repeat(201) }, "outlet: "],
    ["too many bylines", { bylines: Array<string>(101).fill("A") }, "bylines: 101 are too many"],
    ["a date that is none", { publishedAt: new Date("soon") }, "publishedAt: not a date"],
    [
      "a date before newspapers",
      { publishedAt: new Date("0026-01-07") },
      "publishedAt: not a date",
    ],
  ])("refuses %s", (_what, fields, message) => {
    const attempt = (): unknown => admit(document(fields), now);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(message);
  });

  it("refuses 50 MB at once, naming both sizes", () => {
    const text = "word ".repeat(10_000_000);
    expect(() => admit(document({ text }), now)).toThrow(LimitError);
    expect(() => admit(document({ text }), now)).toThrow(
      "text: 50000000 bytes are too many; expected at most 2000000 bytes in UTF-8.",
    );
  });

  it("counts bytes, not characters", () => {
    expect(() => admit(document({ text: "€".repeat(1_000_000) }), now)).toThrow(LimitError);
    expect(admit(document({ text: "e".repeat(2_000_000) }), now).text).toHaveLength(2_000_000);
  });
});
