import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  ['VOSS: "The harbour is open."', ['colon: VOSS | : | "The harbour is open."']],
  ["Mara Voss met pilots on Monday. Voss: We are ready.", ["colon: Voss | : | We are ready"]],
])("a colon: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  "The result: a closed harbour.",
  "Update: The harbour is open.",
  "The ship left at 10:30 on Monday.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
