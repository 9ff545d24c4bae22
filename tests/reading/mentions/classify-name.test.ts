import {
  classifyName,
  organisationEnd,
  organisationKind,
  organisationStart,
} from "../../../src/reading/mentions/classify-name";
import { surface } from "./read-actors";

const classify = (text: string, name: string) => {
  const { words } = surface(text);
  const parts = name.split(" ");
  const first = words.findIndex((_, at) =>
    parts.every((part, index) => words[at + index]?.text === part),
  );
  return classifyName(words, { first, end: first + parts.length });
};

test.each([
  ["They met Maria Lunt.", "Maria Lunt", "PERSON"],
  ["They met Zora Lunt, who left.", "Zora Lunt", "PERSON"],
  ["Then Zora Lunt left.", "Zora Lunt", "PERSON"],
  ["They spoke of Zora Lunt.", "Zora Lunt", null],
  ["They met Lunt.", "Lunt", null],
  ["They asked the LNT again.", "LNT", "ORGANIZATION"],
  ["They asked Lunt Airlines again.", "Lunt Airlines", "COMPANY"],
  ["They asked Lunt Transit again.", "Lunt Transit", "COMPANY"],
  ["They asked Channel Seven again.", "Channel Seven", "NEWS_ORGANIZATION"],
  ["They asked Radio Lunt again.", "Radio Lunt", "NEWS_ORGANIZATION"],
  ["They told the Ledger so.", "Ledger", "NEWS_ORGANIZATION"],
  ["They saw the botanist Zora Lunt there.", "Zora Lunt", "PERSON"],
  ["They saw the supplier Zora Lunt there.", "Zora Lunt", null],
  ["They asked the National Harvest Office.", "National Harvest Office", "PUBLIC_BODY"],
  ["They asked the Lunt Water Board.", "Lunt Water Board", "PUBLIC_BODY"],
  ["They told the Lunt agency so.", "Lunt", "NEWS_ORGANIZATION"],
  ["The Lunt agency reported that.", "Lunt", "NEWS_ORGANIZATION"],
  ["The Lunt agency was closed.", "Lunt", "PUBLIC_BODY"],
  ["They asked Lunt News Agency again.", "Lunt News Agency", "NEWS_ORGANIZATION"],
])("%s: %s", (text, name, kind) => {
  expect(classify(text, name)?.actorKind).toBe(kind);
});

test("places, things and what has an article are nobody's names", () => {
  expect(classify("They crossed Lunt Valley.", "Lunt Valley")).toBeNull();
  expect(classify("They saw the Green Miracle.", "Green Miracle")).toBeNull();
});

test("the kind is told by the noun before of", () => {
  expect(organisationKind(["ministry", "of", "trade"])).toBe("PUBLIC_BODY");
  expect(organisationKind(["news", "agency"])).toBe("NEWS_ORGANIZATION");
  expect(organisationKind(["environment", "agency"])).toBe("PUBLIC_BODY");
  expect(organisationKind(["green", "mill"])).toBeNull();
});

test("common nouns beside a name are found on either side", () => {
  const { words } = surface("They told state television Orbis and the Lunt news agency so.");
  const at = (text: string) => words.findIndex((word) => word.text === text);
  expect(organisationStart(words, at("Orbis"))).toBe(at("state"));
  expect(organisationEnd(words, at("Lunt") + 1)).toBe(at("agency") + 1);
  expect(organisationStart(words, at("Lunt"))).toBe(at("Lunt"));
});
