import fc from "fast-check";
import { decide } from "../../../src/reading/ranking/decide";
import { loadRankers } from "../../../src/reading/ranking/load-rankers";
import { aParsedText, wordsOf } from "./a-parsed-text";

function decisions(plain: string): string[] {
  const { text, proposals } = aParsedText(plain);
  return decide(loadRankers(), text, proposals, 0.3).map(
    ({ cue, content }) =>
      `${text.words[cue]}: ${content.pieces.map((piece) => wordsOf(text, piece)).join(" … ")}`,
  );
}

test("the outermost of nested attributions is decided", () => {
  expect(
    decisions("The premier asked the envoy to carry the message, the state broadcaster reported."),
  ).toEqual(["reported: The premier asked the envoy to carry the message"]);
});

test("a text in which nobody says anything gives nothing", () => {
  expect(decisions("The bill passed its first reading. Shares rose by two percent.")).toEqual([]);
});

test("contents never overlap and hold no other cue, whatever the text", () => {
  const words = fc.constantFrom(
    "Voss",
    "said",
    "told",
    "that",
    "reporters",
    ",",
    ".",
    '"',
    "the",
    "harbour",
    "closed",
    "who",
    ":",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const { text, proposals } = aParsedText(list.join(" "));
      const taken = new Set<number>();
      for (const { cue, content } of decide(loadRankers(), text, proposals, 0.1)) {
        const tokens = [
          cue,
          ...content.pieces.flatMap(([from, to]) =>
            Array.from({ length: to - from }, (_, at) => from + at),
          ),
        ];
        for (const token of tokens) {
          expect(taken.has(token)).toBe(false);
          taken.add(token);
        }
      }
    }),
    { numRuns: 60 },
  );
});
