import { predicatesOf } from "../../../src/reading/predicates/find-predicates";
import type { Predicate } from "../../../src/reading/predicates/predicate";
import { analyseText } from "../../../src/text/analyse";
import { argumentsTold, cut } from "./told";

function predicate(text: string, lemma: string): Predicate {
  const all = predicatesOf(analyseText(text));
  const found = all.find((one) => one.lemma === lemma);
  if (!found) throw new Error(`${lemma}: not among ${all.map((one) => one.lemma).join(", ")}`);
  return found;
}

const told = (text: string, lemma: string): string => argumentsTold(text, predicate(text, lemma));

describe("subjects and objects", () => {
  test.each([
    ["Rebels attacked the town.", "attack", "OBJECT the town, SUBJECT Rebels"],
    ["The town was attacked by rebels.", "attack", "OBJECT The town, SUBJECT rebels"],
    ["The town was attacked by the river.", "attack", "OBJECT The town, SUBJECT the river"],
    ["The mayor asked him to resign.", "ask", "RECIPIENT him, SUBJECT The mayor"],
    ["Roe and Dalby signed the accord.", "sign", "OBJECT the accord, SUBJECT Dalby, SUBJECT Roe"],
    [
      "The army will send troops to Lund on Friday.",
      "send",
      "OBJECT troops, OBLIQUE on Friday, OBLIQUE to Lund, SUBJECT The army",
    ],
    ["Elections are due in October.", "due", "OBLIQUE in October, SUBJECT Elections"],
  ])("%s %s", (text, lemma, expected) => expect(told(text, lemma)).toBe(expected));
});

describe("what predicates have in common", () => {
  test.each([
    [
      "Police arrested and charged three suspects.",
      "arrest",
      "OBJECT three suspects, SUBJECT Police",
    ],
    [
      "Police arrested and charged three suspects.",
      "charge",
      "OBJECT three suspects, SUBJECT Police",
    ],
    ["Workers went on strike and blocked the road.", "block", "OBJECT the road, SUBJECT Workers"],
    ["Roe was arrested and charged with fraud.", "charge", "OBJECT Roe, OBLIQUE with fraud"],
    ["She asked him to resign.", "resign", "SUBJECT him"],
    ["He was forced to resign.", "resign", "SUBJECT He"],
    ["The ministers agreed to meet.", "meet", "SUBJECT The ministers"],
    ["Dalby promised the union to raise wages.", "raise", "OBJECT wages, SUBJECT Dalby"],
    ["Roe accused Dalby of hiding the letters.", "hide", "OBJECT the letters, SUBJECT Dalby"],
    [
      "The court, which sentenced Roe to ten years, adjourned.",
      "sentence",
      "OBJECT Roe, OBLIQUE to ten years, SUBJECT The court",
    ],
    [
      "The mayor, who was attacked by two men, left.",
      "attack",
      "OBJECT The mayor, SUBJECT two men",
    ],
    [
      "The accord that the ministers signed will lapse.",
      "sign",
      "OBJECT The accord, SUBJECT the ministers",
    ],
    ["Police freed the men arrested on Friday.", "arrest", "OBJECT the men, OBLIQUE on Friday"],
  ])("%s %s", (text, lemma, expected) => expect(told(text, lemma)).toBe(expected));

  test("a clause of its own shares nothing", () => {
    expect(told("Roe said that it rained.", "rain")).toBe("SUBJECT it");
    expect(told("Roe left after Dalby spoke.", "speak")).toBe("SUBJECT Dalby");
  });

  test("what a relative clause tells of when is not its object", () => {
    expect(told("The day when they left was cold.", "leave")).toBe("SUBJECT they");
  });
});

describe("what the verb's words tell", () => {
  test.each([
    ["The army will storm the town.", "storm", { tense: "FUTURE", modals: ["will"] }],
    ["The army may storm the town.", "storm", { tense: "PRESENT", modals: ["may"] }],
    ["The army will encircle and storm the town.", "storm", { form: "FINITE", tense: "FUTURE" }],
    ["Troops had not withdrawn.", "withdraw", { negated: true, perfect: true, tense: "PAST" }],
    ["No troops withdrew.", "withdraw", { negated: true }],
    ["Nobody was hurt.", "hurt", { negated: true, passive: true }],
    ["Troops withdrew.", "withdraw", { negated: false, perfect: false, passive: false }],
    ["Roe is leaving Lund.", "leave", { progressive: true, tense: "PRESENT" }],
    ["She wants to leave.", "leave", { form: "INFINITIVE", tense: null, mark: "to" }],
    ["Roe reportedly left.", "leave", { adverbs: ["reportedly"] }],
    ["The two sides carried out raids.", "carry out", { form: "FINITE" }],
    ["The talks were a success.", "success", { copula: true, tense: "PAST" }],
  ])("%s %s", (text, lemma, expected) => expect(predicate(text, lemma)).toMatchObject(expected));

  test("the span runs from the first auxiliary to the particle", () => {
    const text = "The army will have carried out raids.";
    expect(cut(text, predicate(text, "carry out").span)).toBe("will have carried out");
  });
});

describe("conditions", () => {
  test.each([
    ["The deal would lapse if parliament rejects it.", "lapse", "if parliament rejects it"],
    ["Unless the talks fail, the deal will stand.", "stand", "Unless the talks fail"],
    ["Roe will leave because the talks failed.", "leave", null],
    ["Roe left.", "leave", null],
  ])("%s %s", (text, lemma, expected) =>
    expect(cut(text, predicate(text, lemma).condition)).toBe(expected),
  );

  test("what something depends on is told by how it hangs on that", () => {
    const text = "The deal would lapse if parliament rejects it.";
    expect(predicate(text, "reject").governor?.link).toBe("CONDITION");
    expect(predicate(text, "lapse").governor).toBeNull();
  });
});

test("a text is looked at once, and no text has no predicates", () => {
  const article = analyseText("Roe left.");
  expect(predicatesOf(article)).toBe(predicatesOf(article));
  expect(predicatesOf(analyseText(""))).toEqual([]);
});
