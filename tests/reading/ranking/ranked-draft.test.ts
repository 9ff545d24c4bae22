import type { Decision } from "../../../src/reading/ranking/decide";
import { rankedDraft } from "../../../src/reading/ranking/ranked-draft";
import { slice } from "../../../src/text/spans";
import { aParsedText, tokenOf } from "./a-parsed-text";

const plain = "The old captain said on Monday that the harbour was closed.";
const passage = aParsedText(plain);
const { text } = passage;
const cue = tokenOf(text, "said");

function drafted(content: readonly [string, string], source: number) {
  const piece = [tokenOf(text, content[0]), tokenOf(text, content[1]) + 1] as const;
  const decision: Decision = {
    cue,
    source,
    content: { pieces: [piece], side: 1, startEdge: 0, endEdge: 0 },
    probability: 0.7,
    score: 1,
    others: [],
  };
  const draft = rankedDraft(passage, decision);
  return {
    ...draft,
    words: draft.content.map((span) => slice(plain, span)),
    who: draft.source.map((span) => slice(plain, span)),
  };
}

test("a content that a finder proposed keeps the finder's name, without the conjunction", () => {
  expect(drafted(["that", "closed"], tokenOf(text, "captain"))).toMatchObject({
    rule: "reported-clause",
    confidence: 0.7,
    words: ["the harbour was closed"],
    who: ["The old captain"],
    cueLemma: "say",
    cueClass: "SPEECH",
    parent: null,
  });
});

test("another content is the rankers' own, with what the finder says of the cue", () => {
  expect(drafted(["harbour", "closed"], tokenOf(text, "captain"))).toMatchObject({
    rule: "ranked-choice",
    words: ["harbour was closed"],
    cueLemma: "say",
  });
});

test("the cue for a source means that nobody is named", () => {
  expect(drafted(["that", "closed"], cue).who).toEqual([]);
});

test("where a finder begins behind it, that is a conjunction, whatever the parse says", () => {
  const proposing = { ...passage, text: { ...text, relations: text.words.map(() => "nsubj") } };
  const piece = [tokenOf(text, "that"), tokenOf(text, "closed") + 1] as const;
  const content = { pieces: [piece], side: 1, startEdge: 0, endEdge: 0 };
  const decision = { cue, source: cue, content, probability: 0.7, score: 1, others: [] };
  const wordsOf = (found: typeof proposing) =>
    rankedDraft(found, decision).content.map((span) => slice(plain, span));
  expect(wordsOf(proposing)).toEqual(["the harbour was closed"]);
  expect(wordsOf({ ...proposing, proposals: new Map() })).toEqual(["that the harbour was closed"]);
});
