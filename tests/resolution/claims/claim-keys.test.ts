import fc from "fast-check";
import { type KeyedWording, wordingKeys } from "../../../src/resolution/claims/claim-keys";

const wording = (given: Partial<KeyedWording>): KeyedWording => ({
  day: "2026-01-07",
  bound: "",
  names: [],
  subjectTerms: [],
  terms: [...(given.names ?? []), 11, 12, 13, 14],
  ...given,
});

const meet = (one: KeyedWording, other: KeyedWording): boolean => {
  const keys = new Set(wordingKeys(other));
  return wordingKeys(one).some((key) => keys.has(key));
};

test("who share a name and two more terms find each other at any time", () => {
  const one = wording({ names: [1, 2], terms: [1, 2, 11, 12, 13] });
  const later = wording({ names: [2], terms: [2, 11, 12, 19], day: "2027-06-01" });
  expect(meet(one, later)).toBe(true);
});

test.each([
  ["a phrase that is told of other names", wording({ names: [1] }), wording({ names: [2] })],
  [
    "a phrase that is told of other subjects",
    wording({ subjectTerms: [1], terms: [1, 11, 12, 13, 14] }),
    wording({ subjectTerms: [2], terms: [2, 11, 12, 13, 14] }),
  ],
  [
    "what is bound to other texts",
    wording({ bound: "article 1" }),
    wording({ bound: "article 2" }),
  ],
  [
    "few words at other times",
    wording({ terms: [11, 12] }),
    wording({ terms: [11, 12], day: "2026-06-01" }),
  ],
])("nothing leads to %s", (_what, one, other) => {
  expect(meet(one, other)).toBe(false);
});

test("what neither names anybody nor tells of whom is found by its words", () => {
  expect(meet(wording({}), wording({ terms: [12, 13, 14, 20] }))).toBe(true);
});

test("there are few keys, each once, and always the same ones", () => {
  const terms = fc.uniqueArray(fc.integer(), { maxLength: 40 });
  fc.assert(
    fc.property(terms, fc.nat(8), (all, count) => {
      const given = wording({ names: all.slice(0, count), terms: all });
      const keys = wordingKeys(given);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeLessThanOrEqual(30);
      expect(wordingKeys(given)).toEqual(keys);
    }),
  );
});
