import fc from "fast-check";
import { excerpt } from "../../../src/reading/ranking/excerpt";
import type { TokenRange } from "../../../src/reading/ranking/proposals";
import { tokensOf } from "../../../src/reading/ranking/proposals";
import { aParsedText, tokenOf } from "./a-parsed-text";

/** The part of the text that has these words. */
function partOf(plain: string, ...parts: readonly string[]) {
  const whole = aParsedText(plain);
  const pieces = parts.map((part) => {
    const start = plain.indexOf(part);
    return tokensOf(whole.text.article, { start, end: start + part.length });
  });
  return excerpt(whole, pieces);
}

const PLAIN = "Brandt said Voss told reporters that the ship was safe.";

test("what hung on a word outside is a root, and offsets stay", () => {
  const { text } = partOf(PLAIN, "Voss told reporters that the ship was safe");
  const told = tokenOf(text, "told");
  expect(text.words).toEqual("voss told reporters that the ship was safe".split(" "));
  expect([text.heads[told], text.relations[told]]).toEqual([-1, "root"]);
  expect([text.left[told], text.right[told]]).toEqual([0, text.count]);
  expect(text.heads[0]).toBe(told);
  expect(text.fine[told]).toBe(
    aParsedText(PLAIN).text.fine[tokenOf(aParsedText(PLAIN).text, "told")],
  );
  expect(text.article.tokens[told]?.start).toBe(PLAIN.indexOf("told"));
  expect(text.article.sentences).toMatchObject([{ firstToken: 0, endToken: text.count }]);
});

test("what is proposed within goes along, what reaches out does not", () => {
  const { text, proposals } = partOf(PLAIN, "Voss told reporters that the ship was safe");
  expect([...proposals.keys()]).toEqual([tokenOf(text, "told")]);
  expect(partOf(PLAIN, "Brandt said Voss").proposals.size).toBe(0);
});

test("a source outside is none", () => {
  const { text, proposals } = partOf(PLAIN, "told reporters that the ship was safe");
  const [proposal] = proposals.get(tokenOf(text, "told")) ?? [];
  expect(proposal?.source).toBeNull();
  expect(proposal?.draft.source).not.toEqual([]);
});

test("pieces of one sentence are one sentence", () => {
  const { text } = partOf("The ship, Voss said, was safe.", "The ship", "was safe");
  expect(text.words).toEqual(["the", "ship", "was", "safe"]);
  expect(text.article.sentences).toHaveLength(1);
});

test("what is wholly quoted is read without its marks, quotations within it stay", () => {
  const plain = 'Voss said: "Brandt called the ship ‘safe as a house’ and left."';
  const { text } = partOf(plain, '"Brandt called the ship ‘safe as a house’ and left."');
  expect(text.words[0]).toBe("brandt");
  const quoted = (word: string) => (text.quotation[tokenOf(text, word)] ?? -1) >= 0;
  expect(["Brandt", "safe", "house", "left"].map(quoted)).toEqual([false, true, true, false]);
});

test("a quotation that is only a part stays one", () => {
  const { text } = partOf('Voss said the ship was "safe enough".', 'the ship was "safe enough"');
  expect(text.quotation[tokenOf(text, "safe")]).toBeGreaterThanOrEqual(0);
  expect(text.quotation[tokenOf(text, "ship")]).toBe(-1);
});

test("columns fit together whatever is cut out", () => {
  const whole = aParsedText(
    'Voss said: "Brandt left. He told us that it rained," and smiled.\nSo.',
  );
  const { count } = whole.text;
  const cuts = fc.uniqueArray(fc.nat(count), { minLength: 2, maxLength: 6 }).map((places) => {
    const sorted = places.toSorted((a, b) => a - b);
    const pieces: TokenRange[] = [];
    for (let at = 0; at + 1 < sorted.length; at += 2)
      pieces.push([sorted[at] ?? 0, sorted[at + 1] ?? 0]);
    return pieces;
  });
  fc.assert(
    fc.property(cuts, (pieces) => {
      const { text } = excerpt(whole, pieces);
      expect(text.article.tokens).toHaveLength(text.count);
      expect(text.article.sentences.at(-1)?.endToken ?? 0).toBe(text.count);
      for (let at = 0; at < text.count; at += 1) {
        expect(text.heads[at]).toBeLessThan(text.count);
        expect(text.left[at]).toBeLessThanOrEqual(at);
        expect(text.right[at]).toBeGreaterThan(at);
      }
    }),
    { numRuns: 60 },
  );
});
