import { candidateFacts, cueFacts, Quotes } from "../../../src/reading/ranking/content-facts";
import { aParsedText, tokenOf } from "./a-parsed-text";

const { text } = aParsedText('The old captain said the harbour was "closed for good" to ships.');
const cue = tokenOf(text, "said");
const facts = cueFacts(text, cue, tokenOf(text, "captain"), new Float32Array(text.count));

const factsOf = (first: string, last: string) => {
  const piece = [tokenOf(text, first), tokenOf(text, last) + 1] as const;
  return candidateFacts(text, facts, { pieces: [piece], side: 1, startEdge: 0, endEdge: 0 });
};

test("the zone is the cue's sentence, and its quoted tokens are counted with their marks", () => {
  expect(facts.zone).toEqual([0, text.count]);
  expect(facts.quoted).toBe(5);
});

test("a candidate's words, and those that it leaves, make up the zone's", () => {
  const whole = factsOf("the", "ships");
  const part = factsOf("the", "harbour");
  expect(whole.size).toBe(8);
  expect(part.size).toBe(2);
  expect(part.size + part.rest).toBe(whole.size + whole.rest);
});

test("what it holds of quotations, and whether it holds the source", () => {
  expect(factsOf("the", "harbour").quotes).toBe(Quotes.LeftOut);
  expect(factsOf("the", "ships").quotes).toBe(Quotes.AllAndMore);
  expect(factsOf("the", "ships").holdsSource).toBe(false);
  expect(factsOf("old", "captain").holdsSource).toBe(true);
});
