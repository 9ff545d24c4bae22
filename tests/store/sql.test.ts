import { all, any, join, raw, sql, write } from "../../src/store/sql";

test("values are bound in the order in which they stand in the text", () => {
  const inner = sql`b = ${2} or c = ${3}`;
  expect(write(sql`a = ${1} and (${inner}) and d = ${4}`)).toEqual({
    text: "a = $1 and (b = $2 or c = $3) and d = $4",
    values: [1, 2, 3, 4],
  });
});

test("a value never becomes part of the text", () => {
  const { text, values } = write(sql`name = ${"'; drop table actor; --"}`);
  expect(text).toBe("name = $1");
  expect(values).toEqual(["'; drop table actor; --"]);
});

test("a list is one value", () => {
  expect(write(sql`id = any(${["1", "2"]})`).values).toEqual([["1", "2"]]);
});

test("conditions combine, also when there are none", () => {
  const conditions = [sql`a = ${1}`, sql`b = ${2}`];
  expect(write(all(conditions)).text).toBe("(a = $1 and b = $2)");
  expect(write(any(conditions)).text).toBe("(a = $1 or b = $2)");
  expect(write(all([])).text).toBe("true");
  expect(write(any([])).text).toBe("false");
  expect(write(join([raw("a"), raw("b"), raw("c")], ", ")).text).toBe("a, b, c");
});
