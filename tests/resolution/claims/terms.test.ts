import { isGenericTerm, lemmaOf, oppositesOf, termOf } from "../../../src/resolution/claims/terms";

describe("termOf", () => {
  it.each([
    ["villages", "village"],
    ["cities", "city"],
    ["women", "woman"],
    ["dispatched", "dispatch"],
    ["bombed", "bomb"],
    ["stopped", "cease"],
    ["shut", "close"],
    ["harlow's", "harlow"],
    ["evaded", "evade"],
    ["complied", "comply"],
    ["demolition", "demolish"],
  ])("makes %s %s", (word, term) => {
    expect(termOf(word)).toBe(term);
  });

  it.each(["the", "will", "said", "a", "monday"])("leaves %s out", (word) => {
    expect(termOf(word)).toBe("");
  });
});

test("isGenericTerm tells what many claims have from what few have", () => {
  expect(["minister", "take", "close"].map((word) => isGenericTerm(lemmaOf(word)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(["glacier", "tariff"].map((word) => isGenericTerm(lemmaOf(word)))).toEqual([false, false]);
});

test("oppositesOf goes both ways, also for synonyms", () => {
  expect(oppositesOf(lemmaOf("shut"))).toContain("open");
  expect(oppositesOf(lemmaOf("open"))).toContain("close");
  expect(oppositesOf(lemmaOf("ferry"))).toEqual([]);
});
