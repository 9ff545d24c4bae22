import fc from "fast-check";
import { decodeText } from "../../src/formats/decode";
import { InputError } from "../../src/shared/errors";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe("decodeText", () => {
  it("reads back what was written as UTF-8, with or without a byte order mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, mark) => {
        const encoded = Buffer.from((mark ? "\uFEFF" : "") + text);
        const expected = mark ? text : text.replace(/^\uFEFF/u, "");
        expect(decodeText(encoded, "a.txt")).toBe(expected);
      }),
    );
  });

  it("reads UTF-16 of either order where its mark is there", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0xac, 0x20), "a.txt")).toBe("A€");
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x41, 0x20, 0xac), "a.txt")).toBe("A€");
  });

  it.each([
    ["a byte that opens nothing", bytes(0x41, 0x42, 0xff, 0x43), 2],
    ["Latin-1", Buffer.from("caf\u00e9 noir", "latin1"), 4],
    ["a character cut short at the end", bytes(0x41, 0xe2, 0x82), 3],
    ["a surrogate written as UTF-8", bytes(0xed, 0xa0, 0x80), 1],
  ])("refuses %s and says where", (_what, source, offset) => {
    const attempt = (): string => decodeText(source, "news/a.txt");
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(`news/a.txt: byte ${offset} is not UTF-8`);
  });

  it("refuses half a character of UTF-16", () => {
    expect(() => decodeText(bytes(0xff, 0xfe, 0x41), "a.txt")).toThrow("not UTF-16LE");
  });
});
