import { CUE_FEATURES, cueFeatures } from "../../../src/reading/ranking/cue-features";
import { aParsedText, tokenOf } from "./a-parsed-text";
import { expectRoomFor, keysOf } from "./keys-of";

const plain = 'The old captain said on Monday that the harbour was "closed for good" to ships.';

const keysAt = (of: string, word: string) => {
  const { text, proposals } = aParsedText(of);
  return keysOf((v) => cueFeatures(v, text, proposals, tokenOf(text, word)));
};

test("the same text gives the same features, within their room", () => {
  expect(keysAt(plain, "said")).toEqual(keysAt(plain, "said"));
  expectRoomFor([keysAt(plain, "said"), keysAt(plain, "Monday")], CUE_FEATURES);
});

test("another word, and the same word among others, looks otherwise", () => {
  expect(keysAt(plain, "said")).not.toEqual(keysAt(plain, "closed"));
  expect(keysAt(plain, "said")).not.toEqual(keysAt("Nobody said so.", "said"));
});

test("a word that very many others hang on stays within the room", () => {
  const all = keysAt(`The captain said ${"the ship, ".repeat(70)}and left.`, "said");
  expectRoomFor([all], CUE_FEATURES + 1);
});
