import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  [
    "The harbour will reopen in May, according to the ministry.",
    ["according-to: the ministry | according to | The harbour will reopen in May"],
  ],
  [
    "According to Mara Voss, the harbour will reopen in May.",
    ["according-to: Mara Voss | According to | the harbour will reopen in May"],
  ],
  [
    "The harbour, according to two officials, will reopen in May.",
    ["according-to: two officials | according to | The harbour … will reopen in May"],
  ],
  [
    "The ship sank, according to reports in local media.",
    ["according-to: reports in local media | according to | The ship sank"],
  ],
])("according to: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  "The repairs went according to plan.",
  "The crew was paid according to rank, and left.",
  "Tea is served according to custom.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
