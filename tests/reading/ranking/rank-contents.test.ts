import { cueFacts } from "../../../src/reading/ranking/content-facts";
import { loadRankers } from "../../../src/reading/ranking/load-rankers";
import { rankContents } from "../../../src/reading/ranking/rank-contents";
import type { Weights } from "../../../src/reading/ranking/rankers";
import { aParsedText, tokenOf, wordsOf } from "./a-parsed-text";
import { scoring } from "./a-ranker";

const plain = "The old captain said that the harbour was closed.";

function rankAll(weights: Weights, sentence: string) {
  const { text, proposals } = aParsedText(sentence);
  const cue = tokenOf(text, "said");
  const probabilities = new Float32Array(text.count).fill(0.1);
  probabilities[cue] = 0.9;
  const facts = cueFacts(text, cue, tokenOf(text, "captain"), probabilities);
  return rankContents(weights, text, proposals, facts).map((one) => ({
    ...one,
    words: one.content.pieces.map((piece) => wordsOf(text, piece)),
  }));
}

const ranked = (weights: Weights) => rankAll(weights, plain)[0];

test("the shipped ranker chooses the clause, and is sure of it", () => {
  const best = ranked(loadRankers().content);
  expect(best?.words).toEqual(["that the harbour was closed"]);
  expect(best?.probability).toBeGreaterThan(0.5);
});

test("where nothing is likelier than no content, little is left for the rest", () => {
  const best = ranked(scoring(20));
  expect(best?.probability).toBeLessThan(0.01);
  expect(best?.score).toBeLessThan(0.01);
});

test("a score is never more than two and a half", () => {
  const best = ranked(scoring(-20, 20));
  expect(best?.probability).toBeCloseTo(1);
  expect(best?.score).toBeCloseTo(2.5);
});

test("no content ends before its noun", () => {
  const contents = rankAll(
    loadRankers().content,
    "The harbour was closed, the captain said, and the, uh, pier too.",
  );
  expect(contents.length).toBeGreaterThan(1);
  for (const { words } of contents)
    for (const piece of words) expect(piece).not.toMatch(/\b(?:the|an?)$/i);
});

test("no content begins with a day before its conjunction", () => {
  const contents = rankAll(
    loadRankers().content,
    "The captain said on Thursday that the harbour was closed.",
  );
  for (const { words } of contents)
    for (const piece of words) expect(piece).not.toMatch(/^(?:on )?Thursday that/);
});

test("no content holds its own source", () => {
  const contents = rankAll(loadRankers().content, "The harbour was closed, the captain said.");
  expect(contents.length).toBeGreaterThan(0);
  for (const { words } of contents)
    for (const piece of words) expect(piece).not.toContain("captain");
});

test("no content ends within a conjunction or before the time that it holds for", () => {
  const contents = rankAll(
    loadRankers().content,
    "The captain said that tolls were ruled out for as long as she led the town.",
  );
  expect(contents[0]?.words).toEqual(["that tolls were ruled out for as long as she led the town"]);
  for (const { words } of contents)
    for (const piece of words) expect(piece).not.toMatch(/(?:ruled out|as long)$/);
});
