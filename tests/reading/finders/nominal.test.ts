import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  [
    "Voss expressed support for the pilots.",
    ["light-verb: Voss | expressed support for | the pilots"],
  ],
  [
    "Both leaders share the view that the harbour must close.",
    ["light-verb: Both leaders | share the view | the harbour must close"],
  ],
  [
    "His promise to close the harbour failed.",
    ["nominal: His | promise | to close the harbour failed"],
  ],
])("a noun that words a content: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  "The claim surprised pilots.",
  "The support of the roof broke.",
  "There was hope for rain.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
