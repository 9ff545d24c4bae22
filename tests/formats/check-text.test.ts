import { checkText, MAX_TEXT_LENGTH } from "../../src/formats/check-text";
import { InputError, LimitError } from "../../src/shared/errors";

describe("checkText", () => {
  it("takes any text up to the longest", () => {
    expect(() => checkText("x", "a.txt")).not.toThrow();
    expect(() => checkText("x".repeat(MAX_TEXT_LENGTH), "a.txt")).not.toThrow();
  });

  it.each(["", "  \n\t ", "\u00a0"])("refuses the empty text %j", (text) => {
    expect(() => checkText(text, "a.txt")).toThrow(
      new InputError("a.txt: the article holds no text."),
    );
  });

  it("refuses a longer one, saying how long it may be", () => {
    const refuse = () => checkText("x".repeat(MAX_TEXT_LENGTH + 1), "a.txt");
    expect(refuse).toThrow(LimitError);
    expect(refuse).toThrow("a.txt: the text has 1000001 characters; expected at most 1000000.");
  });
});
