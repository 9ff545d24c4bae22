import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  [
    '"The harbour is open," Voss said.\n"The pilots are back. We are glad."',
    [
      'quotation-before-cue: Voss | said | "The harbour is open,"',
      'carry-speaker-on: – | – | "The pilots are back. We are glad."',
    ],
  ],
  [
    'Voss said the harbour was open. "The pilots are back."',
    ['reported-clause: Voss | said | the harbour was open … "The pilots are back."'],
  ],
  [
    '"The harbour is open," Voss said. She left for a "free port" in Brannland.',
    ['quotation-before-cue: Voss | said | "The harbour is open,"'],
  ],
  [
    '"The harbour is open," Voss said.\nThe town was quiet. Shops were shut.\n"The pilots are back. We are glad."',
    ['quotation-before-cue: Voss | said | "The harbour is open,"'],
  ],
])("the speaker goes on: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each(['"The pilots are back. We are glad."'])("no attribution: %s", (text) => {
  expectReading(text, []);
});
