import { surfaceOf } from "../../src/reading/surface/surface-text";
import { contentText } from "../../src/resolution/claims";
import { actorAtHead, actorOfPhrase, propositionOf } from "../../src/resolution/proposition";
import { writtenReading } from "../support/written-reading";

/** Subject | predicate | object, as worded; a dash where there is none. */
function split(content: string): string {
  const reading = writtenReading(`Roe said ${content}.`, { attributions: [{ content }] });
  const [attribution] = reading.attributions;
  const { subject, predicate, object } = propositionOf(
    surfaceOf(reading.text),
    attribution?.content ?? [],
  );
  return [subject, predicate ? [predicate] : [], object]
    .map((phrase) => contentText(reading, phrase) || "-")
    .join(" | ");
}

describe("propositionOf", () => {
  it.each([
    ["Iran must remove enriched uranium", "Iran | must remove | enriched uranium"],
    ["that Iran must remove it", "Iran | must remove | it"],
    ["the ferry has been closed", "the ferry | has been closed | -"],
    ["Israel was seeking reconciliation", "Israel | was seeking | reconciliation"],
    [
      "the minister who resigned had lied to voters",
      "the minister who resigned | had lied | to voters",
    ],
    [
      "if Iran attacks, the consequences will be severe",
      "if Iran attacks, the consequences | will be | severe",
    ],
    ["to withdraw its troops", "- | to withdraw | its troops"],
    ["“We will stay”", "We | will stay | -"],
    [
      "the president to pass the message on when they meet",
      "the president | to pass | the message on when they meet",
    ],
    [
      "Dalby to assure Velmora that troops would stay",
      "Dalby | to assure | Velmora that troops would stay",
    ],
    ["‘the consequences will be severe’", "the consequences | will be | severe"],
    ["a step forward", "- | - | -"],
  ])("splits %s", (content, expected) => {
    expect(split(content)).toBe(expected);
  });

  it.each([
    ["the ferry will not sail", true],
    ["the ferry won't sail", true],
    ["nobody was hurt", true],
    ["the ferry will sail", false],
    ["the ferry that did not sail was repaired", false],
  ])("tells whether %s is negated", (content, negated) => {
    const reading = writtenReading(`Roe said ${content}.`, { attributions: [{ content }] });
    const spans = reading.attributions[0]?.content ?? [];
    expect(propositionOf(surfaceOf(reading.text), spans).negated).toBe(negated);
  });

  it("looks at nothing between the pieces of a content", () => {
    const text = "The troops, he said on Monday, would not leave, as he put it, the valley.";
    const reading = writtenReading(text, {
      attributions: [{ content: ["The troops", "would not leave", "the valley"] }],
    });
    const content = reading.attributions[0]?.content ?? [];
    const { subject, predicate, object } = propositionOf(surfaceOf(reading.text), content);
    expect(contentText(reading, subject)).toBe("The troops");
    expect(predicate && contentText(reading, [predicate])).toBe("would not leave");
    expect(contentText(reading, object)).toBe("the valley");
  });

  it("has nothing to say of no content", () => {
    const { text } = writtenReading("Roe spoke.", {});
    expect(propositionOf(surfaceOf(text), [])).toEqual({
      subject: [],
      predicate: null,
      object: [],
      negated: false,
    });
  });
});

describe("the actor of a phrase", () => {
  const text =
    "The army of Velmora and Velmora's president met Oren Dalby before a Dalby aide came.";
  const reading = writtenReading(text, {
    actors: [{ name: "Velmora", kind: "STATE" }, { name: "Dalby" }],
    mentions: [
      [{ exact: "Velmora", nth: 1 }, "Velmora"],
      [{ exact: "Velmora's", nth: 1 }, "Velmora"],
      ["Oren Dalby", "Dalby"],
      [{ exact: "Dalby", nth: 2 }, "Dalby"],
    ],
  });
  const surface = surfaceOf(reading.text);
  const phrase = (words: string) => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length }];
  };

  it("is who the phrase ends with or who it is", () => {
    const actorOf = (words: string) => actorOfPhrase(reading, surface, phrase(words));
    expect(actorOf("Oren Dalby")).toBe(1);
    expect(actorOf("Velmora's president")).toBeNull();
    expect(actorOf("a Dalby aide")).toBeNull();
    expect(actorOf("The army of Velmora and Velmora's")).toBeNull();
    expect(actorOfPhrase(reading, surface, [])).toBeNull();
  });

  it("is who follows the verb, but not whose something follows it", () => {
    const actorAt = (words: string) => actorAtHead(reading, surface, phrase(words));
    expect(actorAt("Oren Dalby before a Dalby aide came")).toBe(1);
    expect(actorAt("a Dalby aide came")).toBeNull();
    expect(actorAt("Velmora's president met")).toBeNull();
    expect(actorAtHead(reading, surface, [])).toBeNull();
  });
});
