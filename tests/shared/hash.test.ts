import fc from "fast-check";
import { hashBytes, hashSequence, hashText, scramble } from "../../src/shared/hash";

describe("hashes", () => {
  it("are signed 32-bit integers", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (text, numbers) => {
        for (const hash of [hashText(text), hashSequence(numbers)]) expect(hash).toBe(hash | 0);
      }),
    );
  });

  it("tell apart what differs in one letter or in its order", () => {
    expect(hashText("valley")).not.toBe(hashText("volley"));
    expect(hashSequence([1, 2])).not.toBe(hashSequence([2, 1]));
    expect(hashSequence([1])).not.toBe(hashSequence([1, 0]));
  });

  it("of bytes are FNV-1a's, whose value for the letter a its authors give", () => {
    expect(hashBytes(Buffer.from("a")) >>> 0).toBe(0xe40c292c);
    expect(hashBytes(Buffer.from([]))).toBe(0x811c9dc5 | 0);
  });

  it("scramble without making two values one", () => {
    expect(new Set(Array.from({ length: 50_000 }, (_, at) => scramble(at))).size).toBe(50_000);
  });
});
