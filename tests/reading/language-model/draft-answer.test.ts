import fc from "fast-check";
import { draftAnswer } from "../../../src/reading/language-model/draft-answer";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

function draft(text: string, answer: string) {
  return draftAnswer(surfaceOf(analyseText(text)), { start: 0, end: text.length }, answer);
}

const TEXT = "Holm told Roe it rained. It had not, Roe claimed. “Hard,” she added.";
const statements = (...list: object[]) => JSON.stringify({ statements: list });

it("leaves out what does not stand in the passage", () => {
  const good = { content: "it rained", cue: "told", source: "Holm", addressee: "Roe" };
  expect(draft(TEXT, statements(good, { ...good, source: "Hulm" }))).toMatchObject({
    drafts: [{ rule: "language-model", cueLemma: "tell", cueClass: "SPEECH" }],
    leftOut: 1,
  });
});

it("takes an answer of which nothing stands in the passage for none", () => {
  const bad = { content: "it snowed", cue: "told", source: "Holm" };
  expect(draft(TEXT, statements(bad))).toBeNull();
  expect(draft(TEXT, statements())).toEqual({ drafts: [], leftOut: 0 });
});

it("keeps no span but of words that the answer quotes", () => {
  const quotes = fc.constantFrom(
    ...["it rained", "It had not", "Holm", "Roe", "she", "told", "claimed", "added", "“Hard,”"],
    ...["Hard", "rained.", "it", "it snowed", "old Roe", "Holm  told\nRoe", ".", "e"],
  );
  const statement = fc.record({
    content: fc.array(quotes, { maxLength: 3 }),
    cue: fc.option(quotes),
    source: fc.option(quotes),
    addressee: fc.option(quotes),
  });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 4 }), (list) => {
      const quoted = list
        .flatMap(({ content, cue, source, addressee }) => [...content, cue, source, addressee])
        .map((words) => (words ?? "").replace(/\s+/g, " "));
      for (const found of draft(TEXT, statements(...list))?.drafts ?? []) {
        const { content, cue, source, carriedSource, addressee } = found;
        const spans = [...content, ...source, ...carriedSource, ...addressee];
        for (const span of cue ? [...spans, cue] : spans) {
          const words = slice(TEXT, span);
          expect(words).not.toBe("");
          expect(quoted.some((other) => other.includes(words))).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});
