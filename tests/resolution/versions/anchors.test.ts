import fc from "fast-check";
import { anchorOf, findAnchored } from "../../../src/resolution/versions/anchors";

const place = (text: string, content: string, cue: string | null = null, from = 0) => {
  const spanOf = (words: string) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  return { content: [spanOf(content)], cue: cue === null ? null : spanOf(cue) };
};

describe("an anchor", () => {
  const text = "Holt said the bridge is safe. Brenn claimed the bridge is safe. Lind left.";
  const first = place(text, "the bridge is safe", "said");
  const second = place(text, "the bridge is safe", "claimed", 30);

  it("finds its statement again, of equal words the one in its place", () => {
    expect(findAnchored(anchorOf(text, first), text, [first, second])).toBe(0);
    expect(findAnchored(anchorOf(text, second), text, [first, second])).toBe(1);
  });

  it("finds it where the text has moved, and where it is read somewhat longer or shorter", () => {
    const later = `It rained. ${text}`;
    const moved = place(later, "the bridge is safe", "claimed", 40);
    const longer = place(later, "claimed the bridge is safe", null, 40);
    expect(findAnchored(anchorOf(text, second), later, [moved])).toBe(0);
    expect(findAnchored(anchorOf(text, second), later, [longer])).toBe(0);
  });

  it("finds nothing where the words are gone, are no statement's, or hardly its own", () => {
    const anchor = anchorOf(text, first);
    const gone = "Holt said the tram is safe.";
    expect(findAnchored(anchor, gone, [place(gone, "the tram is safe", "said")])).toBeNull();
    expect(findAnchored(anchor, text, [])).toBeNull();
    expect(findAnchored(anchor, text, [place(text, "Lind left")])).toBeNull();
    expect(
      findAnchored(anchor, text, [{ content: [{ start: 0, end: text.length }], cue: null }]),
    ).toBeNull();
  });

  it("finds any statement of any text in that text", () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 81, maxLength: 90 }),
        fc.array(span, { minLength: 1, maxLength: 5 }),
        (words, spans) => {
          const statements = spans.map(([start, length]) => ({
            content: [{ start, end: start + length }],
            cue: null,
          }));
          statements.forEach((statement, index) => {
            const found = findAnchored(anchorOf(words, statement), words, statements);
            expect(statements[found ?? -1]).toEqual(statements[index]);
          });
        },
      ),
      { seed: 4 },
    );
  });
});
