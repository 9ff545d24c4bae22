import {
  byName,
  count,
  fields,
  flag,
  list,
  oneOf,
  optional,
  text,
} from "../../../../bench/eval/stories/json-shape";

const shape = fields({
  name: text,
  sizes: list(count),
  open: optional(flag, false),
  kind: oneOf("BOAT", "PIER"),
});

describe("shapes", () => {
  it("read what has them", () => {
    expect(shape({ name: "Ida", sizes: [1, 2], kind: "BOAT" }, "a")).toEqual({
      name: "Ida",
      sizes: [1, 2],
      open: false,
      kind: "BOAT",
    });
    expect(byName(text)({ one: "x" }, "a")).toEqual(new Map([["one", "x"]]));
  });

  it.each([
    [{ name: "", sizes: [], kind: "BOAT" }, /a\.name: ""; expected words/],
    [{ name: "x", sizes: [1, -1], kind: "BOAT" }, /a\.sizes\[1\]: -1; expected a whole number/],
    [{ name: "x", sizes: "1", kind: "BOAT" }, /a\.sizes: "1"; expected a list/],
    [{ name: "x", sizes: [], kind: "SHIP" }, /a\.kind: "SHIP"; expected BOAT, PIER/],
    [{ name: "x", sizes: [], kind: "BOAT", open: 1 }, /a\.open: 1; expected true or false/],
    [{ name: "x", sizes: [], kind: "BOAT", colour: 1 }, /"colour"; expected only the fields name/],
    [[], /a: \[\]; expected an object/],
  ])("say where %j differs", (value, message) => {
    expect(() => shape(value, "a")).toThrow(message);
  });
});
