import { surfaceOf } from "../../src/reading/surface/surface-text";
import { type ClaimContext, claimKey } from "../../src/resolution/claim-key";
import { propositionOf } from "../../src/resolution/proposition";
import {
  type WrittenActor,
  type WrittenAttribution,
  type WrittenMention,
  writtenReading,
} from "../support/written-reading";

const actors: WrittenActor[] = [
  { name: "Roe" },
  { name: "Dalby" },
  { name: "Velmora", kind: "STATE" },
];
const cast = { outletActorId: null, actorIds: ["roe", "dalby", "velmora"] };
const here: ClaimContext = { day: "2026-01-07" };

/** The key of a content that Roe states, unless the rest says otherwise. */
function key(
  content: string,
  rest: Partial<WrittenAttribution> = {},
  mentions: readonly WrittenMention[] = [],
  context = here,
): string {
  const attributions = [{ content, speakers: ["Roe"], ...rest }];
  // another article has other words before it
  const before = context === here ? "" : "Rain fell on Lund. ";
  const text = `${before}Roe: ${content} (end)`;
  const reading = writtenReading(text, { actors, mentions, attributions });
  const [attribution] = reading.attributions;
  if (!attribution) throw new Error("no attribution");
  const { negated, predicate } = propositionOf(surfaceOf(reading.text), attribution.content);
  const frame = {
    polarity: negated ? "NEGATIVE" : "POSITIVE",
    isClause: predicate !== null,
  } as const;
  return claimKey(reading, attribution, frame, cast, context);
}

describe("claimKey: equal claims", () => {
  const other: ClaimContext = { day: "2026-02-01" };

  it.each([
    ["in other articles", "Troops will leave the valley"],
    ["in other type", "TROOPS will leave the valley."],
    ["in quotation marks", "“Troops will leave the valley”"],
    ["with other spaces", "Troops will  leave\nthe valley"],
  ])("are so %s", (_how, content) => {
    expect(key(content, {}, [], other)).toBe(key("Troops will leave the valley"));
  });

  it("are so under another name of an actor, and whoever says them", () => {
    const a = key("Velmora will leave", {}, [["Velmora", "Velmora"]]);
    expect(
      key("Port Lissen will leave", { speakers: ["Dalby"] }, [["Port Lissen", "Velmora"]]),
    ).toBe(a);
  });

  it("are so stated, denied, asked about and believed", () => {
    const stated = key("Troops will leave the valley");
    for (const rest of [
      { cueClass: "DENIAL", modalities: ["DENIED"], polarity: "NEGATIVE" },
      { modalities: ["QUESTIONED"] },
      { cueClass: "BELIEF", modalities: ["POSSIBLE"] },
    ] satisfies Partial<WrittenAttribution>[]) {
      expect(key("Troops will leave the valley", rest)).toBe(stated);
    }
  });

  it.each<[string, [string, Partial<WrittenAttribution>?], [string, Partial<WrittenAttribution>?]]>(
    [
      ["words", ["Troops will leave the valley"], ["Troops will leave the village"]],
      ["order", ["Aldmark warned Velmora of it all"], ["Velmora warned Aldmark of it all"]],
      ["polarity", ["Troops will leave the valley"], ["Troops will not leave the valley"]],
      [
        "numbers",
        ["At least 12 people were hurt there yesterday"],
        ["At least 14 people were hurt there yesterday"],
      ],
      [
        "what is asked and promised",
        ["to leave", { cueClass: "REQUEST" }],
        ["to leave", { cueClass: "PROMISE" }],
      ],
      [
        "speaker's words",
        ["We will leave the valley"],
        ["We will leave the valley", { speakers: ["Dalby"] }],
      ],
    ],
  )("are not so with another %s", (_what, a, b) => {
    expect(key(...a)).not.toBe(key(...b));
  });

  it("are not so with another actor under the same name", () => {
    const a = key("Roe will leave the valley", {}, [[{ exact: "Roe", nth: 2 }, "Roe"]]);
    expect(key("Roe will leave the valley", {}, [[{ exact: "Roe", nth: 2 }, "Dalby"]])).not.toBe(a);
  });

  it.each([
    ["what the text said before", "He will leave the valley with all of them"],
    ["a day", "Troops will leave the valley tomorrow"],
    ["a vague subject", "The minister will resign"],
    ["a phrase that is no clause", "a step backwards"],
    ["no words", "…"],
  ])("are not so in another article where they hang on %s", (_what, content) => {
    expect(key(content, {}, [], other)).not.toBe(key(content));
    expect(key(content)).toBe(key(content));
  });

  it("are so in another article where wording cannot be the same by chance, or the speaker is the same", () => {
    for (const content of [
      "The request was made in a telephone call on January 12",
      "We will leave the valley",
    ]) {
      expect(key(content, {}, [], other)).toBe(key(content));
    }
  });

  it("stand for whom a pronoun means, where that is known", () => {
    const pronoun = key("He will leave the valley", {}, [["He", "Dalby", "PRONOMINAL"]]);
    expect(key("Dalby will leave the valley", {}, [["Dalby", "Dalby"]], other)).toBe(pronoun);
  });
});
