import { printOf } from "../../../src/resolution/origins/article-print";

const text =
  "WESTERLUND, March 3 (Northwind) - The ship Adela struck the bridge of Sorn on Sunday, its captain told the Northwind News Agency.";
const start = text.lastIndexOf("Northwind");
const article = {
  text,
  headline: "Bridge struck",
  bylines: [],
  dateline: null,
  outlet: "Lund Gazette",
  sentenceStarts: [0],
  told: [],
  mentions: [{ start, end: start + 21, actorId: "5", name: "Northwind News Agency" }],
};

describe("printOf", () => {
  it("does not count whom an agency's report was told to as a citation where that agency is credited", () => {
    expect(printOf(article).sources.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      "CREDIT northwind",
    ]);
    const uncredited = { ...article, text: text.replace("(Northwind)", "--".padEnd(11)) };
    expect(printOf(uncredited).sources.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      "CITATION northwind",
    ]);
  });

  it("cites each outlet once, be it by the opening's words or by the ways of its statements", () => {
    const passings = [
      { name: "Northwind", actorId: "5" },
      { name: "Vell Tribune", actorId: "6" },
    ];
    const uncredited = { ...article, text: text.replace("(Northwind)", "--".padEnd(11)) };
    const { sources } = printOf({
      ...uncredited,
      told: [{ start: 40, wordedBy: [], hasSpeaker: true, passings }],
    });
    expect(sources.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      "CITATION northwind",
      "CITATION vell tribune",
    ]);
  });

  it("is the same for the same words, whatever their marks and capitals", () => {
    const one = printOf(article);
    const other = printOf({ ...article, text: text.toUpperCase().replace(",", " ") });
    expect(other.wordsHash).toBe(one.wordsHash);
    expect(other.bands).toEqual(one.bands);
    expect(printOf({ ...article, text: `${text} Again.` }).wordsHash).not.toBe(one.wordsHash);
  });

  it("has no outlet's key without an outlet", () => {
    expect(printOf(article).outletKey).toBe("lund gazette");
    expect(printOf({ ...article, outlet: null }).outletKey).toBeNull();
  });
});
