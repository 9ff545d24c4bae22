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

Actors
    Harbour Post · news organization · 0 mentions
    Mara Venn · person · NO · 1 mention · also Venn [2J
    Ostland · state · 0 mentions

Times
    2026-05 (month, relative) "May"
`);
  });

  it("says so where nothing was found", () => {
    const nothing = { ...aReading, attributions: [], actors: [], mentions: [], times: [] };
    expect(formatReading(nothing, plain)).toBe(
      "Statements\nnone found\n\nActors\nnone found\n\nTimes\nnone found\n",
    );
  });

  it("colours speakers, cues and the quoted words, and nothing else changes", () => {
    const coloured = formatReading(aReading, createColors(true));
    expect(coloured).toContain(`"${createColors(true).green("resume soon")}"`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(formatReading(aReading, plain));
  });
});
