import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  ["As Voss noted, the harbour is closed.", ["as-noted: Voss | noted | the harbour is closed"]],
  [
    "But as Voss said on Monday, the harbour is closed.",
    ["as-noted: Voss | said | the harbour is closed"],
  ],
  [
    "The harbour, as Voss pointed out, is closed.",
    ["as-noted: Voss | pointed out | The harbour … is closed"],
  ],
])("as somebody noted: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  "As Voss left, the ship sank.",
  "As Voss said goodbye, the ship sank.",
  "The ship sank as expected.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
