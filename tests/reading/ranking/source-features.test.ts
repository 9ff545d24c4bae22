import { sourceCandidates } from "../../../src/reading/ranking/source-candidates";
import { SOURCE_FEATURES, sourceFeatures } from "../../../src/reading/ranking/source-features";
import { aParsedText, tokenOf } from "./a-parsed-text";
import { expectRoomFor, keysOf } from "./keys-of";

function allKeys(plain: string): number[][] {
  const { text, proposals } = aParsedText(plain);
  const cue = tokenOf(text, "told");
  const all = sourceCandidates(text, cue);
  return all.map((one) => keysOf((v) => sourceFeatures(v, text, proposals, cue, one, all)));
}

const plain =
  "The old captain of the Brenn told the mate and his brother that the harbour was closed.";

test("the same text gives the same features, within their room", () => {
  expect(allKeys(plain)).toEqual(allKeys(plain));
  expectRoomFor(allKeys(plain), SOURCE_FEATURES);
});

test("no two candidates look wholly the same", () => {
  const all = allKeys(plain).map((keys) => keys.join(" "));
  expect(all.length).toBeGreaterThan(4);
  expect(new Set(all).size).toBe(all.length);
});
