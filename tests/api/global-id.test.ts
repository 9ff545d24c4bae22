import fc from "fast-check";
import { decodeGlobalId, encodeGlobalId, keyOf, keysOf, nodeTypes } from "../../src/api/global-id";
import { InputError } from "../../src/shared/errors";

const key = fc.bigInt({ min: 1n, max: 10n ** 18n - 1n }).map(String);

test("what is encoded is decoded again", () => {
  fc.assert(
    fc.property(fc.constantFrom(...nodeTypes), key, (type, digits) => {
      expect(decodeGlobalId(encodeGlobalId(type, digits), "id")).toEqual({ type, key: digits });
    }),
  );
});

test("no other text is an id", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const isId = nodeTypes.some((type) =>
        text.startsWith(Buffer.from(`${type}:`).toString("base64url").slice(0, -2)),
      );
      fc.pre(!isId);
      expect(() => decodeGlobalId(text, "id")).toThrow(InputError);
    }),
  );
});

test.each([
  "",
  "1",
  "Claim:7",
  "Q2xhaW06Nw==",
  " Q2xhaW06Nw",
  Buffer.from("Claim:-7").toString("base64url"),
  Buffer.from("Claim:07").toString("base64url"),
  Buffer.from("Planet:7").toString("base64url"),
  Buffer.from("Claim:7\0").toString("base64url"),
  Buffer.from("Claim:99999999999999999999").toString("base64url"),
])("%j is refused and named", (id) => {
  expect(() => decodeGlobalId(id, "ids[3]")).toThrow(`ids[3]: ${JSON.stringify(id)} is not an id`);
});

test("a long text is not repeated in full", () => {
  expect(() => decodeGlobalId("x".repeat(100_000), "id")).toThrow(/^.{1,300}$/);
});

test("an id of another type is refused with both types named", () => {
  const claim = encodeGlobalId("Claim", "7");
  expect(keyOf("Claim", claim, "id")).toBe("7");
  expect(() => keyOf("Actor", claim, "filter.speakers[0]")).toThrow(
    `filter.speakers[0]: expected an id of type Actor, got "${claim}", which is one of type Claim.`,
  );
});

test("a list is decoded in its order, and the place of a wrong one is told", () => {
  const actors = ["3", "1"].map((digits) => encodeGlobalId("Actor", digits));
  expect(keysOf("Actor", actors, "about")).toEqual(["3", "1"]);
  expect(keysOf("Actor", [], "about")).toEqual([]);
  expect(keysOf("Actor", null, "about")).toBeNull();
  expect(() => keysOf("Actor", [...actors, "nonsense"], "about")).toThrow("about[2]");
});
