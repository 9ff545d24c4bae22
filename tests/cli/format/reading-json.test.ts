import { readingToJson } from "../../../src/cli/format/reading-json";
import { aReading } from "./a-reading";

/** Every object below that says of itself which words it stands for. */
function exactSpans(value: unknown): readonly { start: number; end: number; exact: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "exact" in value ? [value as { start: number; end: number; exact: string }] : [];
  return [...own, ...Object.values(value).flatMap(exactSpans)];
}

describe("readingToJson", () => {
  const json = JSON.parse(JSON.stringify(readingToJson(aReading)));

  it("holds the statements with their nesting, speakers and times", () => {
    expect(json.statements).toHaveLength(3);
    expect(json.statements[1]).toMatchObject({
      parent: 0,
      quoteKind: "MIXED",
      speakers: [1],
      cue: { exact: "told" },
      saidAt: { edtf: "2026-05", mention: { exact: "May" } },
    });
    expect(json.statements[2].saidAt).toBeNull();
    expect(json.actors[1].name).toBe("Mara Venn");
  });

  it("holds where it was said, on what condition, and quantities, with their words", () => {
    const span = { start: 0, end: 5 };
    const [first] = aReading.attributions;
    if (!first) throw new Error("there is a first attribution");
    const attribution = { ...first, venue: span, occasion: span, condition: span };
    const quantity = { value: 10, high: null, unit: "person", approximate: true, span };
    const talks = { ...span, exact: "Talks" };
    const reading = { ...aReading, attributions: [attribution], quantities: [quantity] };
    expect(readingToJson(reading)).toMatchObject({
      statements: [{ venue: talks, occasion: talks, condition: talks }],
      quantities: [{ value: 10, unit: "person", span: talks }],
    });
  });

  it("gives every span the words that its offsets slice from the text", () => {
    const spans = exactSpans(json);
    expect(spans.length).toBeGreaterThan(12);
    for (const { start, end, exact } of spans) expect(json.text.slice(start, end)).toBe(exact);
  });
});
