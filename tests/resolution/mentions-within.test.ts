import { mentionsWithin } from "../../src/resolution/mentions-within";
import { writtenReading } from "../support/written-reading";

describe("mentionsWithin", () => {
  const text = "Anton Vesk told Oren Dalby that Velmora and its army would wait.";
  const { mentions } = writtenReading(text, {
    actors: [{ name: "Anton Vesk" }, { name: "Oren Dalby" }, { name: "Velmora" }],
    mentions: [
      ["Anton Vesk", "Anton Vesk"],
      ["Oren Dalby", "Oren Dalby"],
      ["Velmora", "Velmora"],
      ["its", null, "PRONOMINAL"],
    ],
  });
  const actorsIn = (words: string): number[] => {
    const start = text.indexOf(words);
    return mentionsWithin(mentions, { start, end: start + words.length }).map(({ actor }) => actor);
  };

  it("gives those inside in text order", () => {
    expect(actorsIn(text)).toEqual([0, 1, 2]);
    expect(actorsIn("told Oren Dalby that Velmora")).toEqual([1, 2]);
    expect(actorsIn("Velmora")).toEqual([2]);
  });

  it("leaves out what is cut off, outside or unresolved", () => {
    expect(actorsIn("Vesk told Oren")).toEqual([]);
    expect(actorsIn("its army")).toEqual([]);
    expect(mentionsWithin([], { start: 0, end: 10 })).toEqual([]);
  });
});
