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
  "Monday: The ship leaves.\n\nTuesday: The ship is at sea.",
  "Note: The ship leaves.\n\nNote: The ship is old.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});

test("in a dialogue a speaker has the floor for the whole paragraph", () => {
  expectReading(
    "On Monday Mara Voss met Tidal News.\n\nMara Voss: The harbour is closed. Nobody knows for how long.\n\nTidal News: Who closed it?\n\nMara Voss: I did. It was time.",
    [
      "colon: Mara Voss | : | The harbour is closed. Nobody knows for how long.",
      "colon: Tidal News | : | Who closed it?",
      "colon: Mara Voss | : | I did. It was time.",
    ],
  );
});

test("labels that take turns are speakers, whatever they are", () => {
  expectReading(
    "Q: Is the harbour closed?\n\nA: It is. Nobody knows for how long.\n\nQ: Who closed it?\n\nA: The town did.",
    [
      "colon: Q | : | Is the harbour closed?",
      "colon: A | : | It is. Nobody knows for how long.",
      "colon: Q | : | Who closed it?",
      "colon: A | : | The town did.",
    ],
  );
});
