import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  ["Voss told reporters that the ship had sunk.", ["told-hearer: Voss | told | the ship had sunk"]],
  [
    "Voss told the Tidal News agency during a visit to Brannland in October that she was receiving signals.",
    ["told-hearer: Voss | told | she was receiving signals"],
  ],
  [
    "Voss told the pilots on 4 May 2026 that the ship was safe.",
    ["told-hearer: Voss | told | the ship was safe"],
  ],
  [
    "Voss told the pilots on Monday, 4 May 2026, that the ship was safe.",
    ["told-hearer: Voss | told | the ship was safe"],
  ],
  [
    "The pilot assured Voss that the ship was safe.",
    ["told-hearer: The pilot | assured | the ship was safe"],
  ],
])("a clause that somebody is told: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  "Voss told a long story about the sea.",
  "Voss was told that the ship had sunk.",
  "Voss told the crew a joke.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
