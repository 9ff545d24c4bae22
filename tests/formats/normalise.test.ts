import fc from "fast-check";
import { normaliseText } from "../../src/formats/normalise";

describe("normaliseText", () => {
  it("leaves a sound text alone and reports nothing", () => {
    const text = "Caf\u00e9 and Cafe\u0301, “quoted” 👩‍🚀\n\tindented  twice\u00a0";
    expect(normaliseText(text)).toEqual({ text, problems: [] });
  });

  it("makes line feeds of all line ends", () => {
    const { text, problems } = normaliseText("a\r\nb\rc\n");
    expect(text).toBe("a\nb\nc\n");
    expect(problems).toEqual(["2 line end(s) with a carriage return became line feeds."]);
  });

  it("replaces NUL and halves of pairs one for one, so that no span moves", () => {
    const { text, problems } = normaliseText("a\0b\ud83dc\udc00d😀");
    expect(text).toBe("a\ufffdb\ufffdc\ufffdd😀");
    expect(problems).toEqual([
      "1 NUL character(s) became U+FFFD.",
      "2 lone surrogate(s) became U+FFFD.",
    ]);
  });

  it("gives what PostgreSQL can hold, and the same again when repeated", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (any) => {
        const { text } = normaliseText(any);
        expect(text).not.toMatch(/\0|\r|\p{Surrogate}/u);
        expect(normaliseText(text)).toEqual({ text, problems: [] });
      }),
    );
  });
});
