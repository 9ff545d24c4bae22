import { cardOf } from "../../../../src/cli/format/page/card";
import { aReading } from "../a-reading";

function card(index: number, parts: { confidence?: number; depth?: number } = {}): string {
  const attribution = aReading.attributions[index];
  if (!attribution) throw new Error(`there is no statement ${index}`);
  const { confidence = attribution.confidence, depth = 0 } = parts;
  const shown = { attribution: { ...attribution, confidence }, index, number: "2", classes: "v1" };
  return cardOf(aReading, { ...shown, depth, tip: "" }, null);
}

describe("cardOf", () => {
  it("leads to the statement's place and tells who says what", () => {
    expect(card(1)).toContain('id="d1"');
    expect(card(1)).toContain('href="#s1"');
    expect(card(1)).toContain('<b class="who">Mara Venn</b> told');
    expect(card(1)).toContain(
      "<blockquote>Talks will &quot;<em>resume soon</em>&quot; in May</blockquote>",
    );
    expect(card(0)).toContain('<b class="who">Harbour Post</b> (the Harbour Post) reported');
  });

  it("points out what is hardly likely, and what is within another", () => {
    expect(card(1)).not.toMatch(/ weak| in1/);
    expect(card(1, { confidence: 0.4, depth: 1 })).toMatch(/class="card v1 in1 weak"/);
  });
});
