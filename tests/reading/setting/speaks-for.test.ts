import type { ReadActor } from "../../../src/reading/reading";
import { speaksFor } from "../../../src/reading/setting/speaks-for";

const actor = (kind: ReadActor["kind"], country: string | null): ReadActor => ({
  kind,
  country,
  name: "",
  names: [],
});
const actors = [
  actor("PERSON", "NO"),
  actor("STATE", "NO"),
  actor("STATE", "SE"),
  actor("PERSON", "NO"),
  actor("PERSON", null),
  actor("STATE", null),
];

test.each([
  [[0], [0], true],
  [[0], [1], true],
  [[0], [0, 1], true],
  [[0], [2], false],
  [[0], [3], false],
  [[0], [1, 2], false],
  [[0], [], false],
  [[4], [5], false],
  [[], [1], false],
])("%j for %j: %s", (speakers, named, expected) => {
  expect(speaksFor(actors, speakers, named)).toBe(expected);
});
