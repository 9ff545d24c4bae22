import { topicOf, topicOverlap } from "../../../src/resolution/origins/topic";
import { plainWords } from "../../../src/resolution/plain-words";

const topic = (text: string) => topicOf(plainWords(text, 1000));
const overlap = (one: string, other: string) => topicOverlap(topic(one), topic(other));

describe("topicOverlap", () => {
  const bridge =
    "On Sunday the ship Adela struck the bridge of Sorn. Ines Tolland said that repairs take until autumn.";

  it("is 1 for the same report, symmetric, and 0 without words", () => {
    expect(overlap(bridge, bridge)).toBeCloseTo(1);
    expect(overlap("", bridge)).toBe(0);
    const other = "The Sorn bridge was struck by a freighter, Adela.";
    expect(overlap(bridge, other)).toBe(overlap(other, bridge));
  });

  it("goes by names and telling words, and not by what every report has", () => {
    expect(
      overlap(bridge, "In Sorn, Ines Tolland wants the bridge repaired by autumn."),
    ).toBeGreaterThan(0.5);
    expect(
      overlap(bridge, "On Sunday the minister said that taxes take years until they fall."),
    ).toBeLessThan(0.15);
  });

  it("takes words that begin alike for one, and a capital at the head of a sentence for none of a name's", () => {
    expect(overlap("He met Karsovian miners.", "He saw Karsovia.")).toBeGreaterThan(0.3);
    expect(topic("Bridges fall.").names).toEqual([]);
    expect(topic("All bridges of Sorn fall.").names).toHaveLength(1);
  });
});
