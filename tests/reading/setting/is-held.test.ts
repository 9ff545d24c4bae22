import { isHeld } from "../../../src/reading/setting/is-held";

test.each([
  ["PROPOSITIONAL_ATTITUDE", "ATTITUDE", true],
  ["CONTROL", "INTENTION", true],
  ["FACTIVE", "KNOWLEDGE", true],
  ["FACTIVE", "SPEECH", false],
  ["COMMUNICATION", "DENIAL", false],
  ["CONTROL", "PROMISE", false],
] as const)("%s and %s: %s", (attributionType, cueClass, held) => {
  expect(isHeld({ attributionType, cueClass })).toBe(held);
});
