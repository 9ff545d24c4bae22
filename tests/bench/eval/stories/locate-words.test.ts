import { locatorFor } from "../../../../bench/eval/stories/locate-words";

const TEXT = "Lund said the pier was shut. Lundberg said: Lund is wrong. Lund said the boats wait.";
const { locate, locateStatement } = locatorFor("x.md", TEXT);
const at = (start: number, words: string) => ({ start, end: start + words.length });
const statement = {
  id: "s1",
  speakers: [],
  claim: null,
  stance: "AGREE" as const,
  onWordOf: [],
  parent: null,
};

describe("words of a sheet", () => {
  it("are found at their only place, or at the one that is told by its number", () => {
    expect(locate("the pier")).toEqual(at(10, "the pier"));
    expect(locate({ exact: "Lund", n: 3 })).toEqual(at(TEXT.indexOf("Lund is"), "Lund"));
  });

  it("are complained of where they are not there, are there twice, or end within a word", () => {
    expect(() => locate("The pier")).toThrow("x.md: “The pier” stands there 0 times");
    expect(() => locate("said")).toThrow("“said” stands there 3 times; expected which");
    expect(() => locate({ exact: "said", n: 4 })).toThrow(
      "stands there 3 times; expected at least 4",
    );
    expect(() => locate({ exact: "Lund", n: 2 })).toThrow(
      "“Lund”, occurrence 2, ends within a word",
    );
  });

  it("of a source and a cue are those next to the content", () => {
    const placed = locateStatement({
      ...statement,
      content: ["the boats wait"],
      cue: "said",
      source: ["Lund"],
    });
    expect(placed.cue).toEqual(at(TEXT.lastIndexOf("said"), "said"));
    expect(placed.source).toEqual([at(TEXT.lastIndexOf("Lund"), "Lund")]);
  });

  it("of a source are those that a number tells", () => {
    const placed = locateStatement({
      ...statement,
      content: ["the boats wait"],
      cue: "said",
      source: [{ exact: "Lund", n: 1 }],
    });
    expect(placed.source).toEqual([at(0, "Lund")]);
    expect(() =>
      locateStatement({ ...statement, content: ["Lund is wrong"], cue: null, source: ["Mayor"] }),
    ).toThrow("x.md: s1: “Mayor” do not stand outside of its content");
  });
});
