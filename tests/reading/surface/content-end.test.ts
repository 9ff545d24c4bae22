import { contentEnd, contentStart } from "../../../src/reading/surface/content-end";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";

/** What a content that begins behind the bar takes in, in words joined by spaces. */
const content = (text: string, mode: "CLAUSE" | "ACTION" | "THING"): string => {
  const [before = "", after = ""] = text.split("|");
  const surface = surfaceOf(analyseText(before + after));
  const first = surface.words.findIndex(({ start }) => start >= before.length);
  return surface.words
    .slice(first, contentEnd(surface, first, mode))
    .map((word) => word.text)
    .join(" ");
};

test.each([
  ["Voss said |the ship sank. Brandt left.", "the ship sank ."],
  ["Voss said |the ship sank, adding that it was old.", "the ship sank"],
  ["Voss said |the ship sank, but Brandt said it had not.", "the ship sank"],
  ["Voss said |the ship sank but insisted that it was new.", "the ship sank"],
  ["Voss said |the ship sank, the radio reported.", "the ship sank"],
  ["Voss said |the ship sank, according to Brandt.", "the ship sank"],
  ["Voss, who said |the ship was safe, has left the town.", "the ship was safe"],
  ["Voss said |the ship, built by the town, sank.", "the ship , built by the town , sank ."],
  ["Voss said |the ship, which was old, sank.", "the ship , which was old , sank ."],
])("clause: %s", (text, expected) => {
  expect(content(text, "CLAUSE")).toBe(expected);
});

test.each([
  ["ACTION", "Voss asked |Brandt to go during a call.", "Brandt to go"],
  ["ACTION", "Voss asked |Brandt to go, but he was late.", "Brandt to go"],
  ["ACTION", "Voss urged |Brandt to sell early and then flew home.", "Brandt to sell early"],
  ["ACTION", "The rain is expected |to freeze and the road was shut.", "to freeze"],
  ["ACTION", "Voss urged |Brandt to sell early and leave.", "Brandt to sell early and leave ."],
  [
    "ACTION",
    "Voss urged |Brandt to say what he saw and went.",
    "Brandt to say what he saw and went .",
  ],
  ["THING", "Voss praised |the crew on Monday.", "the crew"],
  ["THING", "Voss praised |the crew in a speech to the town.", "the crew"],
  ["THING", "Voss praised |the crew of the ship, which sank.", "the crew of the ship"],
  ["THING", "Voss praised |the crew when it left.", "the crew"],
  [
    "THING",
    "Voss praised |the crew, the pilots and the town.",
    "the crew , the pilots and the town .",
  ],
] as const)("%s: %s", (mode, text, expected) => {
  expect(content(text, mode)).toBe(expected);
});

test("within a quotation a content ends with its sentence", () => {
  const text = '"Voss said |the ship was safe. It sank in the bay," Brandt said.';
  expect(content(text, "CLAUSE")).toBe("the ship was safe .");
});

test("a quotation is never left half-way", () => {
  expect(content('Voss called it |"a mess. A shame" and left.', "CLAUSE")).toContain('A shame "');
});

test.each([
  ["But the ship sank, Voss said.", "the"],
  ["It was late; the ship sank, Voss said.", "the"],
  ["The ship sank, Voss said.", "The"],
])("a content before its attribution begins: %s", (text, expected) => {
  const surface = surfaceOf(analyseText(text));
  const end = surface.words.findIndex((word) => word.text === "Voss");
  expect(surface.words[contentStart(surface, end)]?.text).toBe(expected);
});
