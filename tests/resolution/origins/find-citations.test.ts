import { findCitations } from "../../../src/resolution/origins/find-citations";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

/** Outlets in the text are those between braces. */
function cited(marked: string, outlet = "Lund Gazette"): string[] {
  let text = "";
  const mentions: { start: number; end: number; actorId: string; name: string }[] = [];
  for (const [at, piece] of marked.split(/[{}]/u).entries()) {
    if (at % 2 === 1) {
      mentions.push({
        start: text.length,
        end: text.length + piece.length,
        actorId: piece,
        name: piece,
      });
    }
    text += piece;
  }
  const sentenceStarts = analyseText(text).sentences.map(({ start }) => start);
  return findCitations({ text, sentenceStarts, mentions, outlet }).map(({ name, evidence }) =>
    evidence ? `${name}: ${slice(text, evidence)}` : name,
  );
}

describe("findCitations", () => {
  it.each([
    [
      "The premier sold the island to a bank, the {Vell Tribune} reported on Tuesday.",
      ["Vell Tribune: Vell Tribune reported"],
    ],
    [
      "The premier sold the island to a bank, the state broadcaster {KTV} has reported.",
      ["KTV: KTV has reported"],
    ],
    [
      "{KTV}, which did not name its sources, said the premier sold the island to a bank.",
      ["KTV: KTV, which did not name its sources, said"],
    ],
    [
      "The premier sold the island to a bank, according to the {Vell Tribune}.",
      ["Vell Tribune: according to the Vell Tribune"],
    ],
    [
      "The premier sold the island to a bank, two of his aides told the daily {Vell Tribune}.",
      ["Vell Tribune: told the daily Vell Tribune"],
    ],
    [
      "On Tuesday {KTV} reported that the premier had sold the island to a bank.",
      ["KTV: KTV reported"],
    ],
  ])("finds on whose word the report rests: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("takes in whom the next paragraph names", () => {
    const text = [
      "The premier sold the island to a bank, the {State Television} reported.",
      "He signed the contract on a boat last Friday, the broadcaster, {KTV}, said.",
      "Somebody else told the {Vell Tribune} something quite different about the boat.",
    ].join("\n\n");
    expect(cited(text)).toEqual(["State Television: State Television reported", "KTV: KTV, said"]);
  });

  it.each([
    ["its own outlet", "The premier sold the island to a bank, aides told the {Lund Gazette}."],
    [
      "an outlet that is only spoken of",
      "The premier sold the {Vell Tribune} to a bank on Tuesday, his aides said.",
    ],
    [
      "rivals of an outlet",
      "The premier sold the island to a bank, rivals of {KTV} said on Tuesday.",
    ],
    [
      "an outlet without a name",
      "The premier sold the island to a bank, {local media} reported on Tuesday.",
    ],
    [
      "what stands below the lead only",
      "The premier sold the island to a bank on Tuesday, his aides said.\n\nHe signed the contract on a boat last Friday, the {Vell Tribune} reported.",
    ],
  ])("leaves out %s", (_what, text) => {
    expect(cited(text)).toEqual([]);
  });
});
