import { expectReading } from "../expect-reading";

test.each([
  "It goes without saying that the ship was old.",
  "It is fair to say that the ship was old.",
  "It was too early to say how the ship had sunk.",
  "Having said that, the ship was old.",
])("the writer's own voice: %s", (text) => {
  expectReading(text, []);
});

test.each<[string, string[]]>([
  ["It was reported that the ship was old.", ["passive-report: – | reported | the ship was old"]],
  ["It said that the ship was old.", ["reported-clause: It | said | the ship was old"]],
])("somebody's: %s", (text, expected) => {
  expectReading(text, expected);
});
