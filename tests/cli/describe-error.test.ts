import { describeError, isBadInput } from "../../src/cli/describe-error";
import { InputError, InvariantError, LimitError, NotFoundError } from "../../src/shared/errors";

describe("describeError", () => {
  it.each([new InputError("say this"), new NotFoundError("say this"), new LimitError("say this")])(
    "gives the message of an error that the caller can mend: %p",
    (error) => {
      expect(describeError(error)).toBe("say this");
      expect(isBadInput(error)).toBe(true);
    },
  );

  it("gives the message of an error of the system or the database", () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    expect(describeError(refused)).toBe("connect ECONNREFUSED");
    expect(isBadInput(refused)).toBe(false);
  });

  it("gives the messages inside an error that has none of its own", () => {
    const both = Object.assign(
      new AggregateError([new Error("::1 refused"), new Error("127.0.0.1 refused")]),
      {
        code: "ECONNREFUSED",
      },
    );
    expect(describeError(both)).toBe("::1 refused; 127.0.0.1 refused");
  });

  it.each([new TypeError("x is not a function"), new InvariantError("two rows for one key")])(
    "gives the stack of a fault of ours: %p",
    (error) => {
      expect(describeError(error)).toContain(error.stack);
      expect(isBadInput(error)).toBe(false);
    },
  );

  it("gives what was thrown when it is no error", () => {
    expect(describeError("plain words")).toBe("plain words");
  });
});
