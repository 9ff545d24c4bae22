import type { Reading } from "../../src/reading/reading";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import type { ClaimContext } from "../../src/resolution/claim-key";
import { type ClaimReading, claimOf, contentText } from "../../src/resolution/claims";
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
  { name: "KVN", kind: "NEWS_ORGANIZATION" },
];
const ids = ["roe", "dalby", "velmora", "kvn"];
const context: ClaimContext = { day: "2026-01-07" };

function claimIn(reading: Reading, index = 0): ClaimReading {
  const cast = { outletActorId: null, actorIds: ids };
  const claim = claimOf(reading, surfaceOf(reading.text), index, cast, context);
  if (!claim) throw new Error("no claim");
  return claim;
}
/** The claim of a content that Roe states, unless the rest says otherwise. */
function claim(
  content: string,
  rest: Partial<WrittenAttribution> = {},
  mentions: readonly WrittenMention[] = [],
): ClaimReading {
  const attributions = [{ content, speakers: ["Roe"], ...rest }];
  return claimIn(writtenReading(`Roe: ${content} (end)`, { actors, mentions, attributions }));
}

describe("a claim's frame", () => {
  it("is subject, predicate and object with their actors", () => {
    const mentions: WrittenMention[] = [
      ["Velmora", "Velmora"],
      ["Dalby", "Dalby"],
    ];
    expect(claim("Velmora will not receive Dalby", {}, mentions)).toMatchObject({
      text: "Velmora will not receive Dalby",
      subjectText: "Velmora",
      subjectId: "velmora",
      predicate: "will not receive",
      objectText: "Dalby",
      objectId: "dalby",
      polarity: "NEGATIVE",
      modality: "ASSERTED",
    });
  });

  it("has the words of its condition, on one line, and none where it is unconditional", () => {
    const content = "Dalby will come if\nVelmora asks";
    const condition = {
      start: "Roe: Dalby will come ".length,
      end: "Roe: ".length + content.length,
    };
    expect(claim(content, { condition }).condition).toBe("if Velmora asks");
    expect(claim(content).condition).toBeNull();
  });

  it("takes who is asked, or who promises, for whom an infinitive is about", () => {
    const asked = {
      cueClass: "REQUEST",
      addressees: ["Dalby"],
      modalities: ["REQUESTED"],
    } as const;
    expect(claim("to leave the valley", asked)).toMatchObject({
      subjectId: "dalby",
      subjectText: "Dalby",
      predicate: "to leave",
      modality: "REQUESTED",
    });
    const promised = { cueClass: "PROMISE", modalities: ["PROMISED"] } as const;
    expect(claim("to leave the valley", promised)).toMatchObject({ subjectId: "roe" });
  });

  it("is the words alone where the content is no clause", () => {
    expect(claim("a step backwards")).toMatchObject({
      subjectId: null,
      subjectText: "",
      predicate: "a step backwards",
      objectText: null,
    });
  });

  it("leaves quotation marks and final stops out, and joins pieces", () => {
    expect(claim("“We will stay.”").text).toBe("We will stay");
    expect(claim('"our friends" will stay, with "us"').text).toBe(
      '"our friends" will stay, with "us"',
    );
    const reading = writtenReading("We stay, he said, in the valley.", {
      attributions: [{ content: ["We stay", "in the valley"] }],
    });
    expect(contentText(reading, reading.attributions[0]?.content ?? [])).toBe(
      "We stay … in the valley",
    );
  });

  it("covers all pieces with its evidence", () => {
    const reading = writtenReading("We stay, he said, in the valley.", {
      attributions: [{ content: ["We stay", "in the valley"] }],
    });
    expect(claimIn(reading).evidence).toEqual({ start: 0, end: 31 });
  });

  it("does not exist without a content", () => {
    const reading = writtenReading("Roe spoke.", {});
    const cast = { outletActorId: null, actorIds: [] };
    expect(claimOf(reading, surfaceOf(reading.text), 0, cast, context)).toBeNull();
  });
});

describe("holdings", () => {
  const agree = (actorId: string, ...onWordOf: string[]) => ({
    actorId,
    stance: "AGREE",
    onWordOf,
  });

  it.each<[string, Partial<WrittenAttribution>, string | null]>([
    ["who says it", {}, "AGREE"],
    ["who doubts it with a distancing cue", { cueStance: "DISTANCING" }, "AGREE"],
    [
      "who denies it",
      { cueClass: "DENIAL", modalities: ["DENIED"], polarity: "NEGATIVE" },
      "DISAGREE",
    ],
    [
      "who does not deny it",
      { cueClass: "DENIAL", modalities: ["DENIED"], polarity: "POSITIVE" },
      null,
    ],
    ["who did not say it", { polarity: "NEGATIVE" }, null],
    [
      "who does not believe it",
      { polarity: "NEGATIVE", attributionType: "PROPOSITIONAL_ATTITUDE" },
      "DISAGREE",
    ],
    ["who asks about it", { modalities: ["QUESTIONED"] }, "DISCUSS"],
  ])("show for %s", (_who, rest, stance) => {
    const expected = stance === null ? [] : [{ actorId: "roe", stance, onWordOf: [] }];
    expect(claim("Troops will leave", rest).holdings).toEqual(expected);
  });

  it("are each speaker's, and nobody's where none is known", () => {
    expect(claim("Troops will leave", { speakers: ["Roe", "Dalby", "Roe"] }).holdings).toEqual([
      agree("roe"),
      agree("dalby"),
    ]);
    expect(claim("Troops will leave", { speakers: [] }).holdings).toEqual([]);
  });

  const nested = (around: Partial<WrittenAttribution>, rest: Partial<WrittenAttribution> = {}) =>
    claimIn(
      writtenReading("KVN said Roe told Dalby troops will leave the valley.", {
        actors,
        attributions: [
          { content: "Roe told Dalby troops will leave the valley", speakers: ["KVN"], ...around },
          { content: "troops will leave the valley", speakers: ["Roe"], parent: 0, ...rest },
        ],
      }),
      1,
    ).holdings;

  it("are on somebody else's word inside what that one says", () => {
    expect(nested({})).toEqual([agree("roe", "kvn")]);
    expect(nested({ speakers: ["Roe"] })).toEqual([agree("roe")]);
  });

  it("are on the word of who tells them beside his own", () => {
    expect(nested({ speakers: ["Roe"] }, { speakers: ["Roe", "Dalby"] })).toEqual([
      agree("roe"),
      agree("dalby", "roe"),
    ]);
  });

  it.each<Partial<WrittenAttribution>>([
    { cueClass: "DENIAL", modalities: ["DENIED"], polarity: "NEGATIVE" },
    { cueClass: "PROMISE", modalities: ["PROMISED"] },
    { cueClass: "INTENTION" },
    { modalities: ["QUESTIONED"] },
    { polarity: "NEGATIVE" },
  ])("are nobody's inside what is not said to have been said: %j", (around) => {
    expect(nested(around)).toEqual([]);
  });

  it("are the asker's where somebody was asked to pass it on", () => {
    const reading = writtenReading(
      "KVN said Roe asked Dalby to tell Velmora that troops will leave.",
      {
        actors,
        attributions: [
          { content: "Roe asked Dalby to tell Velmora that troops will leave", speakers: ["KVN"] },
          {
            content: "to tell Velmora that troops will leave",
            cueClass: "REQUEST",
            speakers: ["Roe"],
            addressees: ["Dalby"],
            parent: 0,
          },
          { content: "troops will leave", speakers: ["Dalby"], parent: 1 },
        ],
      },
    );
    expect(claimIn(reading, 2).holdings).toEqual([agree("roe", "kvn")]);
  });

  it("are nobody's where somebody was asked for something else", () => {
    const reading = writtenReading("Roe asked Dalby to admit troops will leave.", {
      actors,
      attributions: [
        { content: "to admit troops will leave", cueClass: "REQUEST", speakers: ["Roe"] },
        { content: "troops will leave", speakers: ["Dalby"], parent: 0 },
      ],
    });
    expect(claimIn(reading, 1).holdings).toEqual([]);
  });
});
