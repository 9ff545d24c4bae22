import { citedByChains, type ToldStatement } from "../../../src/resolution/origins/cited-by-chains";

const told = (start: number, outlets: readonly string[], hasSpeaker = true): ToldStatement => ({
  start,
  hasSpeaker,
  wordedBy: [{ start, end: start + 9 }],
  passings: outlets.map((name) => ({ name, actorId: name })),
});
const cited = (statements: readonly ToldStatement[], outlet = "Lund Gazette"): string[] =>
  citedByChains(statements, 400, outlet).map(({ kind, name, evidence }) =>
    [kind, name, evidence?.start].join(" "),
  );

describe("citedByChains", () => {
  it.each<[string, ToldStatement[], string[]]>([
    [
      "every statement went through it",
      [told(30, ["KTV"]), told(500, ["KTV"])],
      ["CITATION KTV 30"],
    ],
    [
      "the first did, and nobody is known to say the others",
      [told(30, ["KTV"]), told(90, [], false)],
      ["CITATION KTV 30"],
    ],
    [
      "they have it under two of its names",
      [told(30, ["Orbis News Agency"]), told(90, ["Orbis"])],
      ["CITATION Orbis News Agency 30"],
    ],
  ])("finds an outlet where %s", (_when, statements, expected) => {
    expect(cited(statements)).toEqual(expected);
  });

  it.each<[string, ToldStatement[]]>([
    ["another statement has its own speaker", [told(30, ["KTV"]), told(500, [])]],
    ["another statement went through another outlet", [told(30, ["KTV"]), told(90, ["Orbis"])]],
    ["the first statement is somebody's own", [told(30, []), told(90, ["KTV"])]],
    ["it is spoken of behind the opening only", [told(450, ["KTV"])]],
    ["it is the article's own outlet", [told(30, ["The Lund Gazette"])]],
    ["nothing is told on anybody's word", []],
  ])("finds none where %s", (_when, statements) => {
    expect(cited(statements)).toEqual([]);
  });
});
