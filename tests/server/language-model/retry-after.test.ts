import { retryAfter } from "../../../src/server/language-model/retry-after";

const now = new Date("2026-03-04T12:00:00Z");

it.each([
  ["2", 2000],
  ["0", 0],
  ["0.5", 500],
  ["-3", 0],
  ["Wed, 04 Mar 2026 12:00:07 GMT", 7000],
  ["Wed, 04 Mar 2026 11:00:00 GMT", 0],
])("%s asks to wait for %d ms", (value, milliseconds) => {
  expect(retryAfter(value, now)).toBe(milliseconds);
});

it.each([null, "", " ", "soon"])("%j asks for nothing", (value) => {
  expect(retryAfter(value, now)).toBeNull();
});
