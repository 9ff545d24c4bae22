import { addresseeRight } from "../../../../bench/eval/figures/addressee-right";

test.each([
  [[], []],
  [["council"], ["council"]],
  [["council"], ["council", "mayor"]],
])("%j is right for %j", (read, wanted) => {
  expect(addresseeRight(read, wanted)).toBe(true);
});

test.each([
  [["council"], []],
  [[], ["council"]],
  [["council", "cook"], ["council"]],
])("%j is wrong for %j", (read, wanted) => {
  expect(addresseeRight(read, wanted)).toBe(false);
});
