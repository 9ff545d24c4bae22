import { Edge, Side } from "../../../src/reading/ranking/content-candidate";
import { candidateFacts, cueFacts } from "../../../src/reading/ranking/content-facts";
import { dependentFeatures } from "../../../src/reading/ranking/dependent-features";
import { aParsedText, tokenOf } from "./a-parsed-text";
import { keysOf } from "./keys-of";

const { text } = aParsedText("The captain criticised the plan in an interview on Monday.");
const cue = tokenOf(text, "criticised");

function keysFor(first: string, last: string): number[] {
  const pieces = [[tokenOf(text, first), tokenOf(text, last) + 1]] as const;
  const candidate = { pieces, side: Side.Right, startEdge: Edge.Cue, endEdge: Edge.Zone };
  const facts = cueFacts(text, cue, tokenOf(text, "captain"), new Float32Array(text.count));
  const own = candidateFacts(text, facts, candidate);
  return keysOf((v) => dependentFeatures(v, text, cue, candidate, own));
}

test("a phrase left out looks unlike the same phrase taken in", () => {
  const without = keysFor("plan", "plan");
  const withPhrase = keysFor("plan", "interview");
  expect(without.length).toBeGreaterThan(0);
  expect(withPhrase).not.toEqual(without);
});

test("the same candidate gives the same features", () => {
  expect(keysFor("plan", "interview")).toEqual(keysFor("plan", "interview"));
});
