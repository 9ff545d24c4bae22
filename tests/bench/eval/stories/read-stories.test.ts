import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStories } from "../../../../bench/eval/stories/read-stories";
import { SHEET, TEXTS } from "./a-part";

describe("the sheets of samples/", () => {
  const stories = readStories(join(__dirname, "../../../../samples"));

  it("fit their articles: 30 or more, to tune by and to check by, each in one story", () => {
    const files = stories.flatMap(({ articles }) => articles.map(({ file }) => file));
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(new Set(files).size).toBe(files.length);
    expect(new Set(stories.map(({ sheet }) => sheet.split))).toEqual(
      new Set(["tuning", "checking"]),
    );
  });
});

describe("a folder of stories", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-stories-"));
    mkdirSync(join(folder, "answers"));
    for (const [file, text] of Object.entries(TEXTS)) writeFileSync(join(folder, file), text);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string) =>
    writeFileSync(join(folder, "answers", name), content);

  it("gives each sheet with its articles", () => {
    write("x-pier.json", JSON.stringify(SHEET));
    write("notes.txt", "none");
    const [story, more] = readStories(folder);
    expect(story?.articles.map(({ document }) => document.text)).toEqual(Object.values(TEXTS));
    expect(more).toBeUndefined();
  });

  it("has none without sheets", () => {
    expect(readStories(join(folder, "answers"))).toEqual([]);
  });

  it("is refused with what is wrong in every sheet", () => {
    write("a.json", "{");
    write("b.json", JSON.stringify({ ...SHEET, split: "half" }));
    write("c.json", JSON.stringify({ ...SHEET, articles: ["x-3.md"] }));
    expect(() => readStories(folder)).toThrow(
      /^a\.json: .+\nb\.json\.split: "half"; expected tuning, checking\.\nc\.json: there is no article x-3\.md\.$/u,
    );
  });
});
