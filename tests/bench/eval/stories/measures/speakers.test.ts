import { speakers } from "../../../../../bench/eval/stories/measures/speakers";
import { FOUND, partWith } from "../a-part";

const spokenBy = (...by: readonly (readonly string[])[]) => ({
  statements: FOUND.statements.map((statement, at) => ({ ...statement, speakers: by[at] ?? [] })),
});

describe("speakers", () => {
  it("are right where they are who the names say", () => {
    expect(speakers(partWith())).toMatchObject({ value: "100.0 (3/3)", errors: [] });
  });

  it("are wrong where somebody else, nobody, or one too many speaks", () => {
    expect(speakers(partWith(spokenBy(["2"], [], ["1", "2"])))).toMatchObject({
      value: "0.0 (0/3)",
      errors: [
        "x1s1 x-1 “the pier was open”: by Ida Holm, PERSON, SE; found 2 Nils Holm",
        "x1s2 x-1 “the pier was closed”: by Nils Holm, PERSON; found nobody",
        "x2s1 x-2 “the pier was open”: by Ida Holm, PERSON, SE; found 1 Ida Holm and 2 Nils Holm",
      ],
    });
  });

  it("are wrong where the article has a second actor for one who is named there", () => {
    expect(speakers(partWith(spokenBy(["7"], ["2"], ["1"]))).value).toBe("66.7 (2/3)");
  });

  it("are asked for only of statements that were found", () => {
    expect(speakers(partWith({ statements: FOUND.statements.slice(0, 1) })).value).toBe(
      "100.0 (1/1)",
    );
  });
});
