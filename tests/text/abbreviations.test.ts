import { abbreviationKind } from "../../src/text/abbreviations";

test.each([
  ["Mr", "BEFORE_NAME"],
  ["Gen", "BEFORE_NAME"],
  ["No", "BEFORE_NUMBER"],
  ["U.S", "ANYWHERE"],
  ["p.m", "ANYWHERE"],
  ["Jan", "ANYWHERE"],
  ["Q.E.D", "ANYWHERE"],
  ["Kan", "ANYWHERE"],
  ["KAN", null],
  ["sun", null],
  ["miss", null],
  ["mill", null],
  ["2025", null],
])("%s is %s", (word, kind) => {
  expect(abbreviationKind(word)).toBe(kind);
});
