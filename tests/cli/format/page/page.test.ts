import { readingPage } from "../../../../src/cli/format/page/page";
import { readArticle } from "../../../../src/reading/english";
import type { Reading } from "../../../../src/reading/reading";
import { writtenReading } from "../../../support/written-reading";

const facts = {
  headline: "Ferry talks",
  outlet: "Harbour Post",
  bylines: ["Mara Venn"],
  publishedAt: new Date("2026-03-05T08:00:00Z"),
  reader: "reader-1",
};

const TEXT =
  "Lund told reporters that Voss had promised boats.\n\n“We wait,” he said. Nobody else spoke.";
const reading = writtenReading(TEXT, {
  actors: [{ name: "Lund" }, { name: "Voss" }],
  attributions: [
    { content: "Voss had promised boats", cue: "told", source: "Lund", speakers: ["Lund"] },
    { content: "boats", cue: "promised", source: "Voss", speakers: ["Voss"], parent: 0 },
    { content: "“We wait,”", cue: "said", source: "he" },
  ],
});

const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|#39|#10|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#10": "\n",
  amp: "&",
};

/** The article's paragraphs as a reader sees them. */
function paragraphsIn(page: string): string[] {
  const article = /<article[^>]*>(.*?)<\/article>/s.exec(page)?.[1] ?? "";
  return [...article.matchAll(/<p>(.*?)<\/p>/gs)].map(([, html = ""]) => plainText(html));
}

const tagsIn = (page: string): Set<string> =>
  new Set([...page.matchAll(/<([a-z]\w*)/g)].map(([, name = ""]) => name));

describe("readingPage", () => {
  const page = readingPage(reading, facts);

  it("tells headline, outlet, byline, time and reader, and how much was found", () => {
    expect(page).toContain("<title>Ferry talks · reading</title>");
    expect(page).toContain("Harbour Post · Mara Venn · 2026-03-05T08:00:00.000Z");
    expect(page).toContain("<b>3</b> statements · <b>2</b> speakers · <b>1</b> without a known");
    expect(page).toContain("reader-1");
  });

  it("shows the article's text unchanged", () => {
    expect(paragraphsIn(page)).toEqual(TEXT.split("\n\n"));
  });

  it("shows a statement within another in its own speaker's colour", () => {
    expect(page).toMatch(
      /<mark class="part content d0 s0 v0 l0"[^>]*>(?:(?!<\/mark>).)*<mark class="part content d1 s1 v1 l1"/s,
    );
  });

  it("has a legend with counts, and a card and a place for every statement that lead to each other", () => {
    expect(page).toMatch(/<li><a id="l0"[^>]*>Lund <b>1<\/b><\/a>/);
    expect(page).toMatch(/<li><a id="l2"[^>]*>speaker not known <b>1<\/b><\/a>/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const index of [0, 1, 2])
      expect(ids).toEqual(expect.arrayContaining([`s${index}`, `d${index}`]));
  });

  it("says so where nothing is found", () => {
    const nothing = readingPage(writtenReading("It rained.", {}), facts);
    expect(nothing).toContain("<b>0</b> statements");
    expect(nothing).toContain("None found.");
  });

  it("takes nothing from the network and runs nothing", () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|form)\b|url\(|@import|\son\w+=/i);
    expect(page).toContain("default-src 'none'; style-src 'sha256-");
    expect(page.match(/https?:/)).toBeNull();
  });

  it("keeps whatever an article holds as data", () => {
    const evil = `</p></article><script>alert("x")</script><img src=x onerror='y'>`;
    const name = `Lund"><svg onload=alert(1)>`;
    const text = `${name} told reporters that ${evil} was here.\u0000\u202e End of it.`;
    const hostile = writtenReading(text, {
      actors: [{ name }],
      attributions: [
        { content: evil, cue: "told", source: name, speakers: [name], rule: "<b>" },
        { content: "was here", cue: `<script>alert("x")</script>`, source: evil },
      ],
    });
    const shown = readingPage(hostile, {
      ...facts,
      headline: `</title><script>1</script>`,
      outlet: evil,
      bylines: [name],
      reader: "<i>",
    });
    expect(tagsIn(shown)).toEqual(tagsIn(page));
    const withoutValues = shown.replace(/="[^"]*"/g, "");
    expect(withoutValues.match(/<[^>]*\son\w+[^>]*>/)).toBeNull();
    expect(paragraphsIn(shown)).toEqual([text.replace("\u0000", "\ufffd")]);
  });

  it.each([
    ["nothing", ""],
    ["marks only", '"“”\'’ "" ()'],
    ["many verbs", "He said he said that she said they said. ".repeat(200)],
    ["quotations over paragraphs", "“One.\n\n“Two,” he said, “and three.\n\n“Four.”\n"],
  ])("shows %s as it was read", (_name, text) => {
    const read: Reading = readArticle(text, {});
    expect(paragraphsIn(readingPage(read, facts))).toEqual(
      read.text.paragraphs.map(({ start, end }) => text.slice(start, end)),
    );
  });
});
