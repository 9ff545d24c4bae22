import { SHEET, spanOf, storyOf } from "./a-part";

describe("a story", () => {
  it("has everything where its words stand; named actors go by name, and the rest by story", () => {
    const { mentions, statements, assertions } = storyOf();
    expect(mentions[0]).toEqual({
      file: "x-1.md",
      span: spanOf("x-1.md", "Ida Holm"),
      actor: "Ida Holm, PERSON, SE",
    });
    expect(statements[1]).toMatchObject({
      id: "x1s2",
      content: [spanOf("x-1.md", "the pier was closed")],
      cue: spanOf("x-1.md", "said", 2),
      claim: "x:c-closed",
      speakers: ["Nils Holm, PERSON"],
      voice: "ATTRIBUTED",
    });
    expect(assertions).toHaveLength(2);
  });

  const spoilt = (changes: object) => () => storyOf({ ...SHEET, ...changes });

  it("is refused with all that is wrong, line by line", () => {
    expect(
      spoilt({
        relations: [{ source: "c-none", kind: "REFUTES", target: "c-open" }],
        originClusters: [["x-1.md"], ["x-1.md"]],
      }),
    ).toThrow(
      [
        "x-pier: there is no claim c-none.",
        "x-pier: the article of origin clusters x-1.md is there 2 times.",
        "x-pier: there is no article of an origin cluster x-2.md.",
      ].join("\n"),
    );
  });

  it.each([
    [{ mentions: { "x-1.md": [{ exact: "Ida", n: 1, actor: "nobody" }] } }, "no actor nobody"],
    [{ mentions: { "x-9.md": [] } }, "x-9.md is none of its articles"],
    [
      {
        mentions: {
          "x-1.md": [
            { exact: "Ida Holm", n: 1, actor: "ida" },
            { exact: "Ida Holm", n: 1, actor: "nils" },
          ],
        },
      },
      "mention x-1.md 0–8 is there 2 times",
    ],
    [
      { assertions: { "x-1.md": [{ exact: "Six boats", claim: "c-nine", voice: "AUTHORIAL" }] } },
      "“Six boats” stands there 0 times",
    ],
  ])("is refused with %j", (changes, message) => {
    expect(spoilt(changes)).toThrow(message);
  });
});
