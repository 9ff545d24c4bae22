import type { Reading } from "../../src/reading/reading";
import { asksToRelay, chainOf, depthOf, pathTo } from "../../src/resolution/chain";
import {
  type WrittenActor,
  type WrittenAttribution,
  writtenReading,
} from "../support/written-reading";

const actors: WrittenActor[] = [
  { name: "KVN", kind: "NEWS_ORGANIZATION" },
  { name: "Vesk" },
  { name: "Dalby" },
  { name: "Velmora", kind: "STATE" },
];
const text =
  "Vesk asked Dalby to assure Velmora that no troops would move, KVN reported on Monday.";
const reported: WrittenAttribution = {
  content: "Vesk asked Dalby to assure Velmora that no troops would move",
  cue: "reported",
  speakers: ["KVN"],
};
const asked: WrittenAttribution = {
  content: "to assure Velmora that no troops would move",
  cue: "asked",
  cueClass: "REQUEST",
  attributionType: "CONTROL",
  speakers: ["Vesk"],
  addressees: ["Dalby"],
  parent: 0,
};
const assured: WrittenAttribution = {
  content: "no troops would move",
  cue: "assure",
  speakers: ["Dalby"],
  addressees: ["Velmora"],
  parent: 1,
};
const read = (...attributions: WrittenAttribution[]): Reading =>
  writtenReading(text, { actors, attributions });
const cast = { outletActorId: "outlet", actorIds: ["kvn", "vesk", "dalby", "velmora"] };

/** act agents>to, with a question mark where it is implied. */
const chain = (reading: Reading, index: number): string[] =>
  chainOf(reading, index, cast).map(
    ({ act, agents, to, explicit }) =>
      `${act}${explicit ? "" : "?"} ${agents.join("+")}${to.length > 0 ? `>${to.join("+")}` : ""}`,
  );

describe("chainOf", () => {
  it("begins with the outlet and goes inwards to the speaker", () => {
    const reading = read(reported, asked, assured);
    expect(chain(reading, 0)).toEqual(["PUBLISHES outlet", "REPORTS kvn"]);
    expect(chain(reading, 1)).toEqual([
      "PUBLISHES outlet",
      "REPORTS kvn",
      "ASKS_TO_RELAY vesk>dalby",
    ]);
    expect(chain(reading, 2)).toEqual([
      "PUBLISHES outlet",
      "REPORTS kvn",
      "ASKS_TO_RELAY vesk>dalby",
      "RELAYS? dalby>velmora",
    ]);
  });

  it("has whoever was asked relay, also where the asking one is taken for the teller", () => {
    const reading = read(reported, asked, { ...assured, speakers: ["Vesk"] });
    expect(chain(reading, 2).at(-1)).toBe("RELAYS? dalby>velmora");
  });

  it("carries the cues", () => {
    const [publishes, reports] = chainOf(read(reported), 0, cast);
    expect(publishes?.cue).toBeNull();
    expect(text.slice(reports?.cue?.start, reports?.cue?.end)).toBe("reported");
  });

  it("has the outlet's step without an agent where the outlet is unknown", () => {
    const [publishes] = chainOf(read(reported), 0, { ...cast, outletActorId: null });
    expect(publishes).toEqual({ act: "PUBLISHES", agents: [], to: [], cue: null, explicit: true });
  });

  it("implies that a medium reported what it was told, but not the article's own", () => {
    const told: WrittenAttribution = {
      content: "no troops would move",
      speakers: ["Vesk"],
      addressees: ["KVN"],
    };
    const reading = read(told);
    expect(chain(reading, 0)).toEqual(["PUBLISHES outlet", "REPORTS? kvn", "SAYS vesk>kvn"]);
    const own = chainOf(reading, 0, { ...cast, outletActorId: "kvn" });
    expect(own.map(({ act }) => act)).toEqual(["PUBLISHES", "SAYS"]);
  });

  it.each<[string, Partial<WrittenAttribution>]>([
    ["SAYS", {}],
    ["SAYS", { attributionType: "CONTROL", cueClass: "PROMISE" }],
    ["HOLDS", { attributionType: "PROPOSITIONAL_ATTITUDE", cueClass: "BELIEF" }],
    ["HOLDS", { attributionType: "FACTIVE", cueClass: "KNOWLEDGE" }],
    ["SAYS", { attributionType: "FACTIVE", cueClass: "SPEECH" }],
    ["HOLDS", { attributionType: "CONTROL", cueClass: "INTENTION" }],
    ["REPORTS", { speakers: ["KVN"] }],
    ["SAYS", { speakers: ["KVN", "Vesk"] }],
    ["SAYS", { speakers: [] }],
  ])("calls the step %s for %j", (act, rest) => {
    const [, own] = chainOf(
      read({ ...assured, parent: null, speakers: ["Vesk"], ...rest }),
      0,
      cast,
    );
    expect(own).toMatchObject({ act, explicit: true });
  });

  it("finds who is asked in the request's own words", () => {
    const words = "Vesk requested Dalby relay the message to Velmora.";
    const reading = writtenReading(words, {
      actors,
      mentions: [
        ["Vesk", "Vesk"],
        ["Dalby", "Dalby"],
        ["Velmora", "Velmora"],
      ],
      attributions: [
        { content: "Dalby relay the message to Velmora", cueClass: "REQUEST", speakers: ["Vesk"] },
      ],
    });
    expect(chain(reading, 0)).toEqual(["PUBLISHES outlet", "ASKS_TO_RELAY vesk>dalby"]);
  });
});

describe("a message through somebody", () => {
  const sent: WrittenAttribution = {
    content: "no troops would move",
    speakers: ["Vesk"],
    addressees: ["Velmora"],
    intermediaries: [2],
  };

  it("is asked to be passed on, which does not word that it was", () => {
    expect(chain(read(sent), 0)).toEqual([
      "PUBLISHES outlet",
      "ASKS_TO_RELAY vesk>dalby",
      "RELAYS? dalby>velmora",
    ]);
  });

  it("has no such steps where nobody stands between", () => {
    expect(chain(read({ ...sent, intermediaries: [] }), 0)).toEqual([
      "PUBLISHES outlet",
      "SAYS vesk>velmora",
    ]);
  });
});

describe("asksToRelay", () => {
  const asks = (words: string, rest: Partial<WrittenAttribution> = {}): boolean => {
    const reading = writtenReading(words, {
      attributions: [{ content: words, cueClass: "REQUEST", ...rest }],
    });
    const [attribution] = reading.attributions;
    return attribution !== undefined && asksToRelay(reading, attribution);
  };

  it.each([
    "to tell Velmora to wait",
    "Dalby relay the message",
    "the Russian president to convey it",
  ])("sees %s", (words) => expect(asks(words)).toBe(true));

  it.each([
    "to leave at once",
    "Dalby resign",
    "to withdraw the troops from the valley before anybody is told",
  ])("does not see %s", (words) => expect(asks(words)).toBe(false));

  it("sees nothing where nobody asks", () => {
    expect(asks("to tell Velmora to wait", { cueClass: "SPEECH" })).toBe(false);
  });
});

describe("depth and path", () => {
  it("count the attributions around one", () => {
    const { attributions } = read(reported, asked, assured);
    expect(attributions.map((_, index) => depthOf(attributions, index))).toEqual([0, 1, 2]);
    expect(pathTo(attributions, 2)).toEqual(attributions);
  });

  it("end, whatever the parents say", () => {
    const { attributions } = read({ ...reported, parent: 0 }, { ...asked, parent: 9 });
    expect(attributions.map((_, index) => depthOf(attributions, index))).toEqual([0, 0]);
  });
});
