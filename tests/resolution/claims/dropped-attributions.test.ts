import type { ClaimPrint } from "../../../src/resolution/claims/claim-print";
import {
  type VoicedAppearance,
  voicesOf,
} from "../../../src/resolution/claims/dropped-attributions";

const plain: ClaimPrint = {
  force: "STATEMENT",
  polarity: "POSITIVE",
  negations: 0,
  isHedged: false,
  subjectId: null,
  objectId: null,
  subjectTerms: [],
  predicate: 10,
  names: [1, 2],
  terms: [10, 11],
  genericTerms: [],
  opposites: [],
  condition: [],
  isConditional: false,
  figures: [],
  counts: [],
  story: [],
  day: "2026-05-06",
  speakers: [],
  isAhead: false,
  dates: [],
  bound: "",
  keys: [],
};

function attributed(print: Partial<ClaimPrint> = {}, parts: Partial<VoicedAppearance> = {}) {
  const evidence = { start: 0, end: 40 };
  const place = { id: "1", version: 1, evidence, assertedAs: null, isHeld: true } as const;
  return { ...place, modality: "ASSERTED", print: { ...plain, ...print }, ...parts } as const;
}

function stated(print: Partial<ClaimPrint> = {}, parts: Partial<VoicedAppearance> = {}) {
  const evidence = { start: 60, end: 90 };
  return attributed(print, { id: "2", evidence, assertedAs: "AUTHORIAL", ...parts });
}

const voice = (...appearances: readonly VoicedAppearance[]) => voicesOf(appearances).get("2");

test("what was attributed before and is stated later has lost its attribution", () => {
  expect(voice(attributed(), stated())).toBe("ATTRIBUTION_DROPPED");
  expect(voice(stated(), attributed())).toBe("ATTRIBUTION_DROPPED");
  expect(voice(attributed(), stated({}, { assertedAs: "PRESUPPOSED" }))).toBe(
    "ATTRIBUTION_DROPPED",
  );
});

test("a phrase for the same event does, too, though another noun names it", () => {
  const call = { names: [1, 2], terms: [11, 12], predicate: 12 };
  expect(voice(attributed(), stated(call))).toBe("ATTRIBUTION_DROPPED");
});

test("so does what an earlier version attributed, wherever in it", () => {
  const later = stated({}, { version: 2, evidence: { start: 0, end: 20 } });
  expect(voice(attributed(), later)).toBe("ATTRIBUTION_DROPPED");
});

test.each<[string, VoicedAppearance, VoicedAppearance]>([
  [
    "it is stated before it is attributed",
    attributed({}, { evidence: { start: 100, end: 140 } }),
    stated(),
  ],
  ["a later version attributes it", attributed({}, { version: 2 }), stated()],
  ["whom it is attributed to denies it", attributed({}, { isHeld: false }), stated()],
  ["it was only promised", attributed({ force: "PROMISE" }, { modality: "PROMISED" }), stated()],
  [
    "it was expected, and is told to have happened",
    attributed({}, { modality: "EXPECTED" }),
    stated(),
  ],
  ["the opposite was said", attributed({ polarity: "NEGATIVE" }), stated()],
  ["it is hedged", attributed(), stated({ isHedged: true })],
  ["it names somebody else", attributed({ names: [1] }), stated({ names: [1, 3] })],
  [
    "it tells more than was attributed",
    attributed({ terms: [10] }),
    stated({ terms: [10, 13, 14] }),
  ],
  ["it says too little", attributed(), stated({ names: [1], terms: [] })],
  [
    "it adds a number",
    attributed(),
    stated({ figures: [{ low: 4, high: 4, unit: "ship", approximate: false }] }),
  ],
])("not where %s", (_, before, after) => {
  expect(voice(before, after)).toBe("AUTHORIAL");
});

test("what is attributed stays so", () => {
  expect(voicesOf([attributed(), stated()]).get("1")).toBe("ATTRIBUTED");
});
