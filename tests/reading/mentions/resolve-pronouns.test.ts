import { readActors } from "./read-actors";

test.each([
  ["the subject of the sentence before", "Ana Roe met Otto Hall. She left.", "She", "Ana Roe"],
  ["gender decides", "Ana Roe met Otto Hall. He left.", "He", "Otto Hall"],
  ["a possessive takes the subject", "Otto Hall praised his team.", "his", "Otto Hall"],
  ["an opening phrase looks ahead", "After her return, Ana Roe left.", "her", "Ana Roe"],
  ["groups are they", "Two officials spoke. They left.", "They", "Two officials"],
  ["its is the state that acts", "Spain closed its border.", "its", "Spain"],
])("%s", (_, text, pronoun, expected) => {
  expect(readActors(text).whoIs(pronoun)).toBe(expected);
});

test.each([
  [
    "a subject with a long apposition",
    "Otto Hall left. Karl Lind, the mayor and himself a lawyer, spoke. He left.",
    "He",
    "Karl Lind",
  ],
  ["nobody is his own father", "Otto Hall left. His father spoke.", "His", "Otto Hall"],
])("%s", (_, text, pronoun, expected) => {
  expect(readActors(text).whoIs(pronoun)).toBe(expected);
});

test("whoever speaks goes on", () => {
  const text = "Otto Hall met Karl Lind. Lind said no. He left.";
  expect(readActors(text, ["Lind"]).whoIs("He")).toBe("Karl Lind");
});

test.each([
  ["nobody of that gender", "Otto Hall left. She stayed.", "She"],
  ["it without a subject in sight", "They called it a day. It rained in Spain.", "it"],
  [
    "too far back",
    "Otto Hall left. It rained. The mill burned. The river rose. The snow fell. Then he came.",
    "he",
  ],
  ["an object is not its own subject", "Otto Hall told him so.", "him"],
  ["they are not one person", "Otto Hall left. They stayed.", "They"],
])("stays open: %s", (_, text, pronoun) => {
  expect(readActors(text).whoIs(pronoun)).toBeNull();
});

test.each([
  [
    "whom the text speaks of last goes on",
    "Karl Lind is the mayor of Velm. Otto Hall wrote a book. “The ferry must go,” he said.",
    "he said",
    "Otto Hall",
  ],
  [
    "things do not speak",
    "The Lind Council met. The vote was over. It said so.",
    "It said",
    "Lind Council",
  ],
  [
    "a group without a name",
    "Two fishermen watched the boats. They said so.",
    "They said",
    "Two fishermen",
  ],
])("sources: %s", (_, text, source, expected) => {
  const [pronoun = ""] = source.split(" ");
  expect(readActors(text, [source]).whoIs(pronoun)).toBe(expected);
});
