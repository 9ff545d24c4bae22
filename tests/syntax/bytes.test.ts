import fc from "fast-check";
import { InputError } from "../../src/shared/errors";
import { ByteReader, ByteWriter } from "../../src/syntax/bytes";

describe("ByteWriter and ByteReader", () => {
  it("give back numbers, keys and texts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
        fc.string({ unit: "grapheme" }),
        (number, keys, text) => {
          const sorted = keys.sort((one, other) => (one >>> 0) - (other >>> 0));
          const out = new ByteWriter();
          out.number(number);
          out.sortedKeys(sorted);
          out.text(text);
          const input = new ByteReader(out.take());
          expect(input.number()).toBe(number);
          expect([...input.sortedKeys()]).toEqual(sorted);
          expect(input.text()).toBe(text);
          expect(() => input.byte()).toThrow(InputError);
        },
      ),
    );
  });

  it("says so when the bytes are not what was written", () => {
    expect(() => new ByteReader(new Uint8Array([200])).number()).toThrow("ends too early");
    expect(() => new ByteReader(new Uint8Array(9).fill(255)).number()).toThrow("32 bits");
    expect(() => new ByteReader(new Uint8Array([5, 1])).text()).toThrow("ends too early");
    expect(() => new ByteReader(new Uint8Array([100])).sortedKeys()).toThrow("exceeds the file");
  });
});
