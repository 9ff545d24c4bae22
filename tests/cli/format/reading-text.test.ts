import { createColors } from "picocolors";
import { formatReading } from "../../../src/cli/format/reading-text";
import { aReading } from "./a-reading";

const plain = createColors(false);

describe("formatReading", () => {
  it("shows who said what to whom, nested statements below their frame, then actors and times", () => {
    expect(formatReading(aReading, plain)).toBe(`Statements
1 Harbour Post (the Harbour Post) reported
    Talks will "resume soon" in May, Mara Venn told Ostland
    indirect · rule trailing-cue 0.80
    1.1 Mara Venn told → Ostland
        Talks will "resume soon" in May
        mixed · promised · negated · 2026-05 (month, relative) · rule told-that 0.80
2 "officials" said
    The deal is dead
    indirect · rule trailing-cue 0.80

In its own words
    The deal is dead
        stated · expected · negated · condition in May · rule main-clause 0.90

Events
    Meeting of Mara Venn and Ostland
        consult · expected · 2026-05 (month, relative) · condition in May · “Talks” probable by Mara Venn

Actors
    Harbour Post · news organization · 0 mentions
    Mara Venn · person · NO · 1 mention · also Venn [2J
    Ostland · state · 0 mentions

Times
    2026-05 (month, relative) "May"

Quantities
none found
`);
  });

  it("shows quantities with what they count and how exact they are", () => {
    const span = { start: 0, end: 5 };
    const quantity = { value: 10, high: 15, unit: "person", approximate: true, span };
    const exact = { ...quantity, high: null, unit: null, approximate: false };
    expect(formatReading({ ...aReading, quantities: [quantity, exact] }, plain)).toContain(
      'Quantities\n    10–15 person, about "Talks"\n    10 "Talks"\n',
    );
  });

  it("says so where nothing was found", () => {
    const nothing = {
      ...aReading,
      attributions: [],
      assertions: [],
      events: [],
      silences: [],
      actors: [],
      mentions: [],
      times: [],
    };
    expect(formatReading(nothing, plain)).toBe(
      "Statements\nnone found\n\nIn its own words\nnone found\n\nEvents\nnone found\n\nActors\nnone found\n\nTimes\nnone found\n\nQuantities\nnone found\n",
    );
  });

  it("colours speakers, cues and the quoted words, and nothing else changes", () => {
    const coloured = formatReading(aReading, createColors(true));
    expect(coloured).toContain(`"${createColors(true).green("resume soon")}"`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(formatReading(aReading, plain));
  });
});
