import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  [
    '"The harbour is open," Voss said.',
    ['quotation-before-cue: Voss | said | "The harbour is open,"'],
  ],
  [
    '"The harbour is open," said Mara Voss, the harbour master.',
    ['quotation-before-cue: Mara Voss, the harbour master | said | "The harbour is open,"'],
  ],
  [
    '"The harbour is open," Voss said, "and the pilots are back."',
    ['quotation-before-cue: Voss | said | "The harbour is open," … "and the pilots are back."'],
  ],
  [
    '"The harbour is open," Voss said. "The pilots are back."',
    ['quotation-before-cue: Voss | said | "The harbour is open," … "The pilots are back."'],
  ],
  [
    'Voss said: "The harbour is open."',
    ['quotation-after-cue: Voss | said | "The harbour is open."'],
  ],
  [
    'Voss told reporters on Monday: "The harbour is open. The pilots are back."',
    ['quotation-after-cue: Voss | told | "The harbour is open. The pilots are back."'],
  ],
  [
    "“Is the harbour open?” asked Voss.",
    ["quotation-before-cue: Voss | asked | “Is the harbour open?”"],
  ],
  [
    '"The harbour is open," she deadpanned.',
    ['quotation-before-cue: she | deadpanned | "The harbour is open,"'],
  ],
  [
    "'The harbour is open,' Voss said.",
    ["quotation-before-cue: Voss | said | 'The harbour is open,'"],
  ],
  [
    '"Brandt told me that the ship had sunk," Voss said.',
    [
      'quotation-before-cue: Voss | said | "Brandt told me that the ship had sunk,"',
      "told-hearer: Brandt | told | the ship had sunk",
    ],
  ],
])("a quotation with its attribution: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  'Captain Jon "Tiny" Brandt left the harbour.',
  'The so-called "free port" is closed.',
  'She read a novel called "The Open Harbour" on the train.',
  'The film "Harbour" opens on Friday.',
  "It was the pilots' harbour, and the '90s were good.",
  'The harbour was empty. "The pilots are back."',
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
