import { classOfCue } from "../../../src/reading/ranking/cue-class";
import { aParsedText, tokenOf } from "./a-parsed-text";

test.each([
  ["said", "Voss said that the harbour was closed.", "SPEECH"],
  ["enthused", '"What a day," Voss enthused.', "SPEECH"],
  ["denied", "Voss denied that the harbour was closed.", "DENIAL"],
  ["ruling", "The ruling held that the harbour must close.", "WRITING"],
  ["outlook", "Their outlook was that trade would grow.", "BELIEF"],
  ["struggled", "Voss struggled to keep the harbour open.", "INTENTION"],
  ["confident", "Voss is confident that the harbour will open.", "BELIEF"],
  ["aware", "Voss was aware that the harbour was closed.", "KNOWLEDGE"],
  ["animosity", "She felt animosity towards the pilots.", "ATTITUDE"],
  ["allegedly", "The pilot was allegedly drunk.", "ACCUSATION"],
])("%s is known by its word", (word, sentence, cueClass) => {
  const { text } = aParsedText(sentence);
  expect(classOfCue(text, tokenOf(text, word))).toBe(cueClass);
});

test.each([
  ["carried", "The pilots carried the boat ashore.", "EVENT"],
  ["boat", "The pilots carried the boat ashore.", "EVENT"],
  ["soft", "The council is soft on polluters.", "ATTITUDE"],
  ["against", "The council is against the plan.", "ATTITUDE"],
])("%s is classed by its form", (word, sentence, cueClass) => {
  const { text } = aParsedText(sentence);
  expect(classOfCue(text, tokenOf(text, word))).toBe(cueClass);
});

test("a colon introduces speech", () => {
  const { text } = aParsedText("Voss: The harbour is closed.");
  expect(classOfCue(text, tokenOf(text, ":"))).toBe("SPEECH");
});
