import { marksOf, type ShownStatement } from "../../../../src/cli/format/page/article-marks";
import { slice } from "../../../../src/text/spans";
import { aReading } from "../a-reading";

function shown(index: number, parts: Partial<ShownStatement> = {}): ShownStatement {
  const attribution = aReading.attributions[index];
  if (!attribution) throw new Error(`there is no statement ${index}`);
  return { attribution, index, number: "1.1", depth: 1, classes: "v3", tip: "a\nb", ...parts };
}

describe("marksOf", () => {
  it("marks content, source, cue and addressee, each in its own way", () => {
    const marks = marksOf(shown(1)).map((mark) => [
      mark.element,
      / class="part (\S+)/.exec(mark.attributes)?.[1],
      slice(aReading.text.text, mark),
    ]);
    expect(marks).toEqual([
      ["mark", "content", 'Talks will "resume soon" in May'],
      ["span", "source", "Mara Venn"],
      ["span", "cue", "told"],
      ["span", "addressee", "Ostland"],
    ]);
  });

  it("leads into the first of them only with a link that others can point to", () => {
    const [first, ...others] = marksOf(shown(1));
    expect(first?.lead).toMatch(/^<a [^>]*id="s1" href="#d1"[^>]*><\/a>$/);
    expect(others.map(({ lead }) => lead)).toEqual(["", "", ""]);
  });

  it("keeps what is shown on pointing at it as data", () => {
    const [mark] = marksOf(shown(1, { tip: '"><script>alert(1)</script>' }));
    expect(mark?.attributes).toContain('data-tip="&quot;&gt;&lt;script&gt;');
  });

  it("has a shade for any depth", () => {
    expect(marksOf(shown(1, { depth: 40 }))[0]?.attributes).toMatch(/ d2 /);
  });
});
