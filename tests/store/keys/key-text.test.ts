import { generateKey, hashKey, isSameHash, prefixOf } from "../../../src/store/keys/key-text";

describe("keys", () => {
  it("hold 256 random bits behind a prefix, and no two are the same", () => {
    const keys = Array.from({ length: 100 }, generateKey);
    expect(new Set(keys.map(({ key }) => key)).size).toBe(100);
    for (const { key, prefix, hash } of keys) {
      expect(prefixOf(key)).toBe(prefix);
      expect(Buffer.from(key.slice(prefix.length + 1), "base64url")).toHaveLength(32);
      expect(hash).toBe(hashKey(key));
      expect(hash).not.toContain(key.slice(prefix.length + 1));
    }
  });

  it.each(["", "hsy_", "hsy_00000000", `hsy_0000000g_${"a".repeat(43)}`, `${"a".repeat(60)}`])(
    "%j is none",
    (text) => expect(prefixOf(text)).toBeNull(),
  );

  it("are compared by their hashes", () => {
    const [one, other] = [generateKey(), generateKey()];
    expect(isSameHash(one.hash, hashKey(one.key))).toBe(true);
    expect(isSameHash(one.hash, other.hash)).toBe(false);
    expect(isSameHash(one.hash, one.hash.slice(1))).toBe(false);
  });
});
