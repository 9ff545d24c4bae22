import fc from "fast-check";
import { decodeCursor, encodeCursor } from "../../src/api/cursor";
import { InputError } from "../../src/shared/errors";

const instant = "2025-10-07T12:30:00.123456Z";

test("a cursor holds the place exactly, to the microsecond", () => {
  const position = { key: instant, id: "42" };
  const cursor = encodeCursor("articles.PUBLISHED_DESC", position);
  expect(decodeCursor("articles.PUBLISHED_DESC", "instant", cursor)).toEqual(position);
});

test("names of any script have cursors too", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (key) => {
      fc.pre(!key.includes("\0"));
      const cursor = encodeCursor("actors", { key, id: "1" });
      expect(decodeCursor("actors", "text", cursor)).toEqual({ key, id: "1" });
    }),
  );
});

test("a cursor of another order is told from one of this order", () => {
  const cursor = encodeCursor("articles.PUBLISHED_DESC", { key: instant, id: "42" });
  expect(() => decodeCursor("articles.PUBLISHED_ASC", "instant", cursor)).toThrow(
    "after: this cursor belongs to another list or order; expected one of articles.PUBLISHED_ASC.",
  );
});

const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");

const lastOfBatch = "2025-10-07,7";

test.each([
  ["score", "0.06079271"],
  ["score", "0"],
  ["score", "1e-05"],
  ["rank", "0.1||"],
  ["rank", `0.1||${lastOfBatch}`],
  ["rank", `1.4e-09|${instant},12|${instant},7`],
] as const)("a place in an order by %s is held: %s", (kind, key) => {
  const cursor = encodeCursor("list", { key, id: "42" });
  expect(decodeCursor("list", kind, cursor)).toEqual({ key, id: "42" });
});

test.each([
  ["score", "-1"],
  ["score", "NaN"],
  ["score", "1e-99"],
  ["score", "1e99"],
  ["score", "0.1||"],
  ["rank", "0.1"],
  ["rank", `0.1|${lastOfBatch}`],
  ["rank", `0.1|${lastOfBatch}|2025-02-31,7`],
  ["rank", `0.1|2025-10-07,0|${lastOfBatch}`],
  ["rank", `0.1|'; drop table article,7|${lastOfBatch}`],
  ["rank", `1e-60||${lastOfBatch}`],
] as const)("a forged place in an order by %s is refused: %s", (kind, key) => {
  const cursor = encodeCursor("list", { key, id: "42" });
  expect(() => decodeCursor("list", kind, cursor)).toThrow("after: not a cursor.");
});

test.each([
  ["nothing", ""],
  ["no base64", "%%%"],
  ["no JSON", Buffer.from("hello").toString("base64url")],
  ["no list", Buffer.from('{"0":"a"}').toString("base64url")],
  ["an id that is no number", forged("list", instant, "1; drop table article")],
  ["an id of 0", forged("list", instant, "0")],
  ["a number for an id", forged("list", instant, 1)],
  ["a day for an instant", forged("list", "2025-10-07", "1")],
  ["a day that is not in the calendar", forged("list", "2025-02-31T00:00:00.000000Z", "1")],
  ["an hour that is none", forged("list", "2025-02-03T25:00:00.000000Z", "1")],
  ["the year 0", forged("list", "0000-02-03T05:00:00.000000Z", "1")],
  ["no key", forged("list", null, "1")],
  ["a missing id", forged("list", instant)],
])("%s is refused", (_what, cursor) => {
  expect(() => decodeCursor("list", "instant", cursor)).toThrow(InputError);
  expect(() => decodeCursor("list", "instant", cursor)).toThrow("after: not a cursor.");
});

test("no text makes anything but a place or a clear error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => decodeCursor("list", "day", text)).toThrow(InputError);
    }),
  );
});
