import { classifyWords } from "../../../src/reading/surface/word-classes";
import { analyseText } from "../../../src/text/analyse";

const classes = (text: string): string =>
  classifyWords(analyseText(text))
    .filter((word) => word.class !== "MARK")
    .map((word) => `${word.text}/${word.class}`)
    .join(" ");

test.each([
  ["She has said so", "She/PRONOUN has/AUXILIARY said/PARTICIPLE so/COORDINATOR"],
  ["The reported loss", "The/DETERMINER reported/ADJECTIVE loss/NOUN"],
  ["The report said", "The/DETERMINER report/NOUN said/FINITE"],
  ["Critics claim that", "Critics/NAME claim/FINITE that/SUBORDINATOR"],
  ["the pilots' claim failed", "the/DETERMINER pilots/NOUN '/CLITIC claim/NOUN failed/FINITE"],
  ["Voss plans to leave", "Voss/NAME plans/FINITE to/TO leave/BASE"],
  ["Voss's plans failed", "Voss/NAME 's/CLITIC plans/NOUN failed/FINITE"],
  ["He's late", "He/PRONOUN 's/AUXILIARY late/NOUN"],
  ["the president told", "the/DETERMINER president/NOUN told/FINITE"],
  ["Then Khaled Brandt left", "Then/ADVERB Khaled/NAME Brandt/NAME left/FINITE"],
  ["if Ruritania attacks Brannland", "if/WH Ruritania/NAME attacks/FINITE Brannland/NAME"],
  [
    "The bank rejected reports that",
    "The/DETERMINER bank/NOUN rejected/FINITE reports/NOUN that/SUBORDINATOR",
  ],
  ["a man accused says that", "a/DETERMINER man/NOUN accused/FINITE says/FINITE that/SUBORDINATOR"],
  ["Speaking in May", "Speaking/GERUND in/PREPOSITION May/NAME"],
])("%s", (text, expected) => {
  expect(classes(text)).toBe(expected);
});
