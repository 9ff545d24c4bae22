import {
  addresseeText,
  speakerText,
  statementFacts,
  wordedSource,
} from "../../../../src/cli/format/page/facts";
import type { Attribution } from "../../../../src/reading/reading";
import { aReading } from "../a-reading";

const [reported, told, officials] = aReading.attributions as readonly [
  Attribution,
  Attribution,
  Attribution,
];

test("a speaker is told by name, else as worded, else as nobody", () => {
  expect(speakerText(aReading, reported)).toBe("Harbour Post");
  expect(speakerText(aReading, officials)).toBe("“officials”");
  expect(speakerText(aReading, { ...officials, source: [] })).toBe("nobody named");
  expect(wordedSource(aReading, reported)).toBe("the Harbour Post");
});

test("an addressee is told by name, else as worded, else not at all", () => {
  expect(addresseeText(aReading, told)).toBe("Ostland");
  expect(addresseeText(aReading, { ...told, addressees: [], addresseeSpans: told.source })).toBe(
    "Mara Venn",
  );
  expect(addresseeText(aReading, officials)).toBe("");
});

test("facts tell the chain from the outlet on, the time, the kind, cue and rule", () => {
  const facts = Object.fromEntries(statementFacts(aReading, 1, "Quay Observer"));
  expect(facts).toEqual({
    cue: "“told” (no verb, speech)",
    kind: "mixed, promised, negated",
    to: "Ostland",
    said: "2026-05 (month, relative)",
    chain: "Quay Observer publishes → Harbour Post reports → Mara Venn says to Ostland",
    rule: "told-that, confidence 0.80",
  });
});

test("facts leave out what is not known and never invent an outlet or a speaker", () => {
  const facts = Object.fromEntries(statementFacts(aReading, 2, null));
  expect(Object.keys(facts)).toEqual(["cue", "kind", "chain", "rule"]);
  expect(facts.chain).toBe("the article publishes → somebody says");
  expect(statementFacts(aReading, 9, null)).toEqual([]);
});
