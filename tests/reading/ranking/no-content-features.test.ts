import { cueFacts } from "../../../src/reading/ranking/content-facts";
import { CONTENT_FEATURES } from "../../../src/reading/ranking/content-features";
import { noContentFeatures } from "../../../src/reading/ranking/no-content-features";
import { aParsedText, tokenOf } from "./a-parsed-text";
import { expectRoomFor, keysOf } from "./keys-of";

const { text } = aParsedText("The captain said that the mayor hoped for rain.");

function keysFor(cue: string, source: string, likely: Readonly<Record<string, number>>): number[] {
  const probabilities = new Float32Array(text.count);
  for (const [word, probability] of Object.entries(likely))
    probabilities[tokenOf(text, word)] = probability;
  const facts = cueFacts(text, tokenOf(text, cue), tokenOf(text, source), probabilities);
  return keysOf((v) => noContentFeatures(v, text, facts));
}

test("there is room for its features", () => {
  expectRoomFor([keysFor("hoped", "mayor", { hoped: 0.4 })], CONTENT_FEATURES);
});

test("a likelier cue above is counted", () => {
  expect(keysFor("hoped", "mayor", { hoped: 0.4, said: 0.9 })).not.toEqual(
    keysFor("hoped", "mayor", { hoped: 0.4 }),
  );
});

test("who the source is, and that nobody is named, are counted", () => {
  const named = keysFor("hoped", "mayor", { hoped: 0.4 });
  expect(keysFor("hoped", "captain", { hoped: 0.4 })).not.toEqual(named);
  expect(keysFor("hoped", "hoped", { hoped: 0.4 }).length).toBeLessThan(named.length);
});
