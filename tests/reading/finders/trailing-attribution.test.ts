import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  [
    "The harbour will reopen in May, Voss said.",
    ["trailing-attribution: Voss | said | The harbour will reopen in May"],
  ],
  [
    "The harbour will reopen in May, said Mara Voss, the harbour master.",
    ["trailing-attribution: Mara Voss, the harbour master | said | The harbour will reopen in May"],
  ],
  [
    "The harbour, Voss said, will reopen in May.",
    ["trailing-attribution: Voss | said | The harbour … will reopen in May"],
  ],
  [
    "The harbour will reopen in May, the ministry said in a statement on Tuesday.",
    ["trailing-attribution: the ministry | said | The harbour will reopen in May"],
  ],
  [
    "Brandt asked Voss to leave, the radio reported.",
    [
      "trailing-attribution: the radio | reported | Brandt asked Voss to leave",
      "request: Brandt | asked | Voss to leave",
    ],
  ],
])("an attribution behind or in its content: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  "In the morning, Voss answered.",
  "When the ship left, Voss shouted.",
  "Asked whether the ship was safe, Voss nodded.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
