import { assertions, voices } from "../../../../../bench/eval/stories/measures/voices";
import { FOUND, partWith, spanOf } from "../a-part";

describe("voices", () => {
  it("are right of all that is found", () => {
    expect(voices(partWith())).toMatchObject({ value: "100.0 (5/5)", errors: [] });
    expect(voices(partWith({ appearances: FOUND.appearances.slice(1) })).value).toBe("100.0 (4/4)");
  });

  it("are wrong where a statement is taken for the article's own, or the other way round", () => {
    const appearances = FOUND.appearances.map((appearance) => ({
      ...appearance,
      voice: "PRESUPPOSED" as const,
    }));
    const { value, errors } = voices(partWith({ appearances }));
    expect(value).toBe("0.0 (0/5)");
    expect(errors[0]).toBe("x1s1 x-1 “the pier was open”: ATTRIBUTED; found PRESUPPOSED");
  });
});

describe("assertions", () => {
  it("are found in the article's own voice", () => {
    expect(assertions(partWith()).value).toBe("P 100.0 (2/2) R 100.0 (2/2)");
    const attributed = FOUND.appearances.map((appearance) => ({
      ...appearance,
      voice: "ATTRIBUTED" as const,
    }));
    expect(assertions(partWith({ appearances: attributed })).value).toBe(
      "P 100.0 (0/0) R 0.0 (0/2)",
    );
  });

  it("lose precision by what the sheet does not list", () => {
    const content = [spanOf("x-2.md", "Holm")];
    const own = {
      file: "x-2.md",
      content,
      voice: "AUTHORIAL" as const,
      wording: "w9",
      claim: "k9",
    };
    expect(assertions(partWith({ appearances: [...FOUND.appearances, own] }))).toMatchObject({
      value: "P 66.7 (2/3) R 100.0 (2/2)",
      errors: ["not in the sheet: x-2 “Holm”, AUTHORIAL"],
    });
  });
});
