import type { Decision } from "../../../src/reading/ranking/decide";
import { isBareWish, isPutIntoWords, isStated } from "../../../src/reading/ranking/stated";
import { THRESHOLDS } from "../../../src/reading/ranking/thresholds";
import type { CueClass } from "../../../src/shared/vocabulary";
import { aDraft } from "../a-draft";
import { aParsedText, tokenOf } from "./a-parsed-text";

/** Whether what stands behind a word is its statement at this probability. */
function stated(plain: string, word: string, cueClass: CueClass, probability: number): boolean {
  const passage = aParsedText(plain);
  const cue = tokenOf(passage.text, word);
  const pieces = [[cue + 1, passage.text.count - 1]] as const;
  const content = { pieces, side: 1, startEdge: 1, endEdge: 1 };
  const decision: Decision = {
    cue,
    source: 0,
    content,
    probability,
    score: probability,
    others: [],
  };
  return isStated(passage, decision, aDraft({ cueClass }));
}

const { proposed, alone } = THRESHOLDS.SPEECH;

test("what a rule proposes needs little more", () => {
  const plain = "Voss said the harbour was closed.";
  expect(stated(plain, "said", "SPEECH", proposed)).toBe(true);
  expect(stated(plain, "said", "SPEECH", proposed - 0.01)).toBe(false);
});

test("a cue that the finders do not know must be sure by itself", () => {
  const plain = "Voss gossiped that the harbour was closed.";
  expect(stated(plain, "gossiped", "SPEECH", alone)).toBe(true);
  expect(stated(plain, "gossiped", "SPEECH", alone - 0.01)).toBe(false);
});

test.each([
  ["Voss told the crew a joke.", "told", false],
  ["Voss told the crew “grandmother's dumplings”.", "told", false],
  ["Voss told the crew “to go home and stay there”.", "told", true],
])(
  "a cue that the finders know and did not propose needs a quotation: %s",
  (plain, word, expected) => {
    expect(stated(plain, word, "SPEECH", 0.99)).toBe(expected);
  },
);

test("what happened is no statement, however likely", () => {
  expect(stated("The bill passed its first reading.", "passed", "EVENT", 0.99)).toBe(false);
});

test.each([
  ["ATTITUDE", "PROPOSITIONAL_ATTITUDE", false],
  ["EVENT", "PROPOSITIONAL_ATTITUDE", false],
  ["ATTITUDE", "COMMUNICATION", true],
  ["BELIEF", "PROPOSITIONAL_ATTITUDE", true],
  ["INTENTION", "CONTROL", true],
] as const)("%s of type %s is put into words: %s", (cueClass, type, expected) => {
  expect(isPutIntoWords(aDraft({ cueClass, type }))).toBe(expected);
});

test.each([
  ["Voss said the bank wanted a loan.", "a loan", "PROPOSITIONAL_ATTITUDE", true],
  ["Voss said the bank wanted to close.", "to close", "PROPOSITIONAL_ATTITUDE", false],
  ["Voss said the bank wanted “a loan”.", "“a loan”", "PROPOSITIONAL_ATTITUDE", false],
  ["Voss said the bank rejected a loan.", "a loan", "COMMUNICATION", false],
] as const)("a bare wish: %s", (plain, words, type, expected) => {
  const passage = aParsedText(plain);
  const start = passage.text.article.text.indexOf(words);
  const draft = aDraft({ type, content: [{ start, end: start + words.length }] });
  expect(isBareWish(passage, draft)).toBe(expected);
});
