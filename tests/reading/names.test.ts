import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../src/reading/english";
import type { ReadActor } from "../../src/reading/reading";
import { slice } from "../../src/text/spans";

/** A short passage with who says what in it, which names mean one actor, which do not, and what names nobody. */
interface Passage {
  readonly text: string;
  readonly says?: readonly { words: string; speaker: string; kind: string }[];
  readonly same?: readonly (readonly string[])[];
  readonly apart?: readonly (readonly string[])[];
  readonly nobody?: readonly string[];
}

const file = join(__dirname, "..", "fixtures", "names.json");
const { groups }: { groups: Record<string, readonly Passage[]> } = JSON.parse(
  readFileSync(file, "utf8"),
);

const isNamed = ({ names }: ReadActor, wording: string) =>
  names.some(({ text }) => text === wording);

test("the table has at least 40 passages, each once", () => {
  const texts = Object.values(groups).flatMap((passages) => passages.map(({ text }) => text));
  expect(texts.length).toBeGreaterThanOrEqual(40);
  expect(new Set(texts).size).toBe(texts.length);
});

describe.each(Object.entries(groups))("%s", (_, passages) => {
  it.each(passages.map((passage) => [passage.text, passage] as const))("%s", (text, passage) => {
    const { actors, attributions } = readArticle(text, {});
    for (const { words, speaker, kind } of passage.says ?? []) {
      const statement = attributions.find(
        ({ parent, content }) =>
          parent === null && content.some((span) => slice(text, span).includes(words)),
      );
      const speakers = statement?.speakers.map((index) => actors[index]);
      expect(speakers?.map((actor) => ({ name: actor?.name, kind: actor?.kind }))).toEqual([
        { name: speaker, kind },
      ]);
    }
    const called = (names: readonly string[]) =>
      actors.filter((actor) => names.every((name) => isNamed(actor, name)));
    for (const names of passage.same ?? [])
      expect([names, called(names).length]).toEqual([names, 1]);
    for (const names of passage.apart ?? []) expect([names, called(names)]).toEqual([names, []]);
    for (const name of passage.nobody ?? []) expect(called([name])).toEqual([]);
  });
});
