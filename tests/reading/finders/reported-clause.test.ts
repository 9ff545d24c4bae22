import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  [
    "Mara Voss said that the harbour would reopen in May.",
    ["reported-clause: Mara Voss | said | the harbour would reopen in May"],
  ],
  [
    "Mara Voss, the harbour master, said on Tuesday in a statement that the harbour would reopen.",
    ["reported-clause: Mara Voss, the harbour master | said | the harbour would reopen"],
  ],
  [
    "The ministry said the harbour would reopen and that the fees would fall.",
    [
      "reported-clause: The ministry | said | the harbour would reopen and that the fees would fall",
    ],
  ],
  [
    "Critics of the plan say it is too expensive.",
    ["reported-clause: Critics of the plan | say | it is too expensive"],
  ],
  [
    "People familiar with the talks said the deal was close.",
    ["reported-clause: People familiar with the talks | said | the deal was close"],
  ],
  [
    "Voss, who runs the harbour, said ships were late.",
    ["reported-clause: Voss, who runs the harbour | said | ships were late"],
  ],
  [
    "Voss asked whether the ships were late.",
    ["reported-clause: Voss | asked | whether the ships were late"],
  ],
  [
    'Voss said the harbour was "open for business" and that pilots were back.',
    [
      'reported-clause: Voss | said | the harbour was "open for business" and that pilots were back',
    ],
  ],
  [
    "Voss said the harbour was safe, adding that pilots had been hired.",
    [
      "reported-clause: Voss | said | the harbour was safe",
      "reported-clause: Voss | adding | pilots had been hired",
    ],
  ],
  [
    "Voss visited the docks and said they were clean.",
    ["reported-clause: Voss | said | they were clean"],
  ],
  [
    "Officials were quoted as saying the ship had sunk.",
    ["reported-clause: Officials | saying | the ship had sunk"],
  ],
  [
    "Voss said Brandt told her that the ship had sunk.",
    [
      "reported-clause: Voss | said | Brandt told her that the ship had sunk",
      "told-hearer: Brandt | told | the ship had sunk",
    ],
  ],
])("a clause that is reported: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  "Voss said goodbye.",
  "Voss said nothing.",
  "The captain said no.",
  "The reported sinking followed a storm.",
  "The claim surprised pilots.",
  "Western states vote on Sunday.",
  "On Tuesday, Voss spoke.",
  "As the ship left, Voss waved and said goodbye.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
