import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  [
    "The harbour is expected to reopen in May.",
    ["passive-report: – | expected | The harbour … to reopen in May"],
  ],
  ["It was reported that the ship had sunk.", ["passive-report: – | reported | the ship had sunk"]],
])("a report of nobody in particular: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each(["The ship was repaired to sail in May.", "It was the ship that sank."])(
  "no attribution: %s",
  (text) => {
    expectReading(text, []);
  },
);
