import { contentCandidates } from "../../../src/reading/ranking/content-candidates";
import { cueFacts } from "../../../src/reading/ranking/content-facts";
import { CONTENT_FEATURES, contentFeatures } from "../../../src/reading/ranking/content-features";
import { noContentFeatures } from "../../../src/reading/ranking/no-content-features";
import { aParsedText, tokenOf } from "./a-parsed-text";
import { expectRoomFor, keysOf } from "./keys-of";

const plain = 'The old captain said on Monday that the harbour was "closed for good" to ships.';

function allKeys(probability: number): number[][] {
  const { text, proposals } = aParsedText(plain);
  const cue = tokenOf(text, "said");
  const source = tokenOf(text, "captain");
  const facts = cueFacts(text, cue, source, new Float32Array(text.count).fill(probability));
  return [
    keysOf((v) => noContentFeatures(v, text, facts)),
    ...contentCandidates(text, proposals, cue, source).map((one) =>
      keysOf((v) => contentFeatures(v, text, proposals, facts, one)),
    ),
  ];
}

test("the same text gives the same features, within their room", () => {
  expect(allKeys(0.5)).toEqual(allKeys(0.5));
  expectRoomFor(allKeys(0.5), CONTENT_FEATURES);
});

test("no two alternatives look wholly the same", () => {
  const all = allKeys(0.5).map((keys) => keys.join(" "));
  expect(new Set(all).size).toBe(all.length);
});

test("how likely the cue is counts for and against a content", () => {
  const [none, ...contents] = allKeys(0.9);
  const [unlikely, ...others] = allKeys(0.1);
  expect(none).not.toEqual(unlikely);
  expect(contents).not.toEqual(others);
});
