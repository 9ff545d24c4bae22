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
  [
    "Brandt asked the mayor to assure Lund that the ships would leave, two clerks told the Harbour Post.",
    [
      "trailing-attribution: two clerks | told | Brandt asked the mayor to assure Lund that the ships would leave",
      "request: Brandt | asked | the mayor to assure Lund that the ships would leave",
      "told-hearer: Brandt | assure | the ships would leave",
    ],
  ],
  [
    "The harbour had to close, Voss went on, and the ships would leave.",
    ["trailing-attribution: Voss | went on | The harbour had to close … and the ships would leave"],
  ],
  [
    "The harbour had closed, Voss said, and the ships left.",
    ["trailing-attribution: Voss | said | The harbour had closed"],
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
