import fc from "fast-check";
import { type CreditedArticle, findCredits } from "../../../src/resolution/origins/find-credits";
import { slice } from "../../../src/text/spans";

const report = "Two ferries ran aground off Port Ansel on Monday night, the coast guard said.";

function credited(rest: Partial<CreditedArticle>): string[] {
  const article = { text: report, bylines: [], dateline: null, outlet: "Lund Gazette", ...rest };
  return findCredits(article).map(({ name, evidence }) =>
    evidence ? `${name} [${slice(article.text, evidence)}]` : name,
  );
}

describe("findCredits", () => {
  it.each([
    [
      "a dateline",
      { text: `PORT ANSEL, March 3 (Northwind) - ${report}` },
      ["Northwind [Northwind]"],
    ],
    [
      "a dateline below a byline",
      { text: `By Ida Rohm\n\nPORT ANSEL (AFP) — ${report}` },
      ["AFP [AFP]"],
    ],
    [
      "two agencies in one dateline",
      { text: `PORT ANSEL, March 3 (Reuters/AFP) - ${report}` },
      ["Reuters [Reuters/AFP]", "AFP [Reuters/AFP]"],
    ],
    ["an agency alone before the dash", { text: `(Reuters) - ${report}` }, ["Reuters [Reuters]"]],
    ["a dateline that is given apart", { dateline: "PORT ANSEL, March 3 (AP)" }, ["AP"]],
    [
      "a byline that is an agency",
      { bylines: ["Northwind News Agency"] },
      ["Northwind News Agency"],
    ],
    [
      "a byline that ends with one",
      { bylines: ["By Ida Rohm, Associated Press"] },
      ["Associated Press"],
    ],
    ["a byline with two", { bylines: ["AFP and Reuters"] }, ["AFP", "Reuters"]],
    [
      "a copyright line",
      { text: `${report}\n\n© 2026 Northwind News Agency. All rights reserved.` },
      ["Northwind News Agency [© 2026 Northwind News Agency. All rights reserved.]"],
    ],
    ["a source line", { text: `${report}\n\nSource: Reuters` }, ["Reuters [Source: Reuters]"]],
    [
      "a line that says where it appeared first",
      { text: `${report}\n\nThis article was first published by Vell Tribune.` },
      ["Vell Tribune [This article was first published by Vell Tribune.]"],
    ],
    ["an agency in brackets at the end", { text: `${report}\n\n(AFP)` }, ["AFP [(AFP)]"]],
  ])("finds %s", (_what, rest, expected) => {
    expect(credited(rest)).toEqual(expected);
  });

  it.each([
    ["no credit", {}],
    [
      "the outlet's own name",
      { text: `PORT ANSEL, March 3 (Lund Gazette) - ${report}`, bylines: ["Lund Gazette staff"] },
    ],
    [
      "a reporter's name",
      { bylines: ["By Ida Rohm, diplomatic correspondent", "Post foreign desk"] },
    ],
    [
      "an agency that the text only speaks of",
      { text: `${report} Reuters and AFP had reporters on board.` },
    ],
    [
      "brackets inside the text",
      { text: `${report}\n\nThe older ship (Reuters calls it a wreck) sank.` },
    ],
    ["a source line about something else", { text: `${report}\n\nSource: own research` }],
  ])("finds none in %s", (_what, rest) => {
    expect(credited(rest)).toEqual([]);
  });

  it("takes each agency once, with the place in the text where there is one", () => {
    const text = `PORT ANSEL, March 3 (Northwind) - ${report}`;
    expect(credited({ text, bylines: ["Northwind News Agency"] })).toEqual([
      "Northwind [Northwind]",
    ]);
  });

  it("never fails, and every evidence slices to words of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, byline) => {
        const sources = findCredits({ text, bylines: [byline], dateline: byline, outlet: null });
        for (const { evidence } of sources) {
          if (evidence) expect(slice(text, evidence).length).toBe(evidence.end - evidence.start);
        }
      }),
    );
  });
});
