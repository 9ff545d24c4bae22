import { thresholdTable } from "../../../../bench/train/attribution/print-thresholds";
import { loadRankers } from "../../../../src/reading/ranking/load-rankers";
import { aParsedText, tokenOf } from "../../../reading/ranking/a-parsed-text";

/** A text in which people marked what stands from one word to another as what is said. */
function annotated(plain: string, first: string, last: string) {
  const passage = aParsedText(plain);
  const { text } = passage;
  const from = tokenOf(text, first);
  const content = new Set(
    Array.from({ length: tokenOf(text, last) + 1 - from }, (_, at) => from + at),
  );
  const cue = tokenOf(text, "said");
  const gold = { cue, source: 0, sourceTokens: new Set([0]), content };
  return { ...passage, gold: new Map([[cue, gold]]) };
}

test("counts by class and probability what is right", () => {
  const right = annotated("Voss said that the harbour was closed.", "the", "closed");
  const wrong = annotated("Voss said that the harbour was closed.", "Voss", "Voss");
  const [head, ...rows] = thresholdTable(loadRankers(), [right, wrong]);
  expect(head).toMatch(/≥ 0\.0 .*≥ 0\.9$/);
  expect(rows.find((row) => row.startsWith("SPEECH +"))).toMatch(/1\/2$/);
});

test("no articles give no rows", () => {
  expect(thresholdTable(loadRankers(), [])).toHaveLength(1);
});
