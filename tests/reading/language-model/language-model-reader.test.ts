import fc from "fast-check";
import {
  type Complete,
  languageModelReader,
  NoAnswer,
} from "../../../src/reading/language-model/language-model-reader";
import { builtInReader } from "../../../src/reading/reader";
import type { Attribution, Reading } from "../../../src/reading/reading";
import { slice } from "../../../src/text/spans";

const TEXT = [
  "The mayor of Lund, Ida Holm, told reporters on Monday that the harbour would stay shut.",
  "“We lost the north pier,” Holm said. “Nobody was hurt.” She said the ministry had denied that the pier was old.",
  "The repairs will take a year.",
].join("\n\n");
const CONTEXT = { publishedAt: new Date("2026-03-04T12:00:00Z") };

const told = {
  content: ["the harbour would stay shut"],
  cue: "told",
  source: "The mayor of Lund, Ida Holm",
  addressee: "reporters",
  class: "SPEECH",
};
const lost = {
  content: ["We lost the north pier", "Nobody was hurt."],
  cue: "said",
  source: "Holm",
};
const outer = {
  content: "the ministry had denied that the pier was old",
  cue: "said",
  source: "She",
};
const inner = { content: "the pier was old", cue: "denied", source: "the ministry" };

const readerOf = (complete: Complete) => languageModelReader("test-model", () => complete);
const answering = (...statements: object[]) => readerOf(async () => JSON.stringify({ statements }));
const read = (...statements: object[]) => answering(...statements).read(TEXT, CONTEXT);

function describeAttribution(reading: Reading, attribution: Attribution): string {
  const { text } = reading.text;
  const names = (indices: readonly number[]) =>
    indices.map((index) => reading.actors[index]?.name).join("+") || "?";
  const cue = attribution.cue ? slice(text, attribution.cue) : "–";
  const content = attribution.content.map((span) => slice(text, span)).join(" … ");
  const { parent, quoteKind } = attribution;
  return `${names(attribution.speakers)} | ${cue} | ${content} | ${quoteKind} ${parent}`;
}

describe("a good answer", () => {
  it("becomes attributions with speakers, addressees, kinds and nesting", async () => {
    const { reading, method, version, problems } = await read(told, lost, outer, inner);
    expect(reading.attributions.map((found) => describeAttribution(reading, found))).toEqual([
      "Ida Holm | told | the harbour would stay shut | INDIRECT null",
      "Ida Holm | said | “We lost the north pier,” … “Nobody was hurt.” | DIRECT null",
      "Ida Holm | said | the ministry had denied that the pier was old | INDIRECT null",
      "the ministry | denied | the pier was old | INDIRECT 2",
    ]);
    expect({ method, version, problems }).toEqual({
      method: "MODEL",
      version: "language-model-1 test-model",
      problems: [],
    });
    expect(new Set(reading.attributions.map(({ rule }) => rule))).toEqual(
      new Set(["language-model"]),
    );
    const [{ addresseeSpans = [], saidAt = null } = {}] = reading.attributions;
    expect(addresseeSpans.map((span) => slice(TEXT, span))).toEqual(["reporters"]);
    expect(saidAt?.edtf).toBe("2026-03-02");
    expect(reading.attributions[3]).toMatchObject({ cueClass: "DENIAL", modalities: ["DENIED"] });
  });

  it("of no statements gives none, by the model", async () => {
    expect(await read()).toMatchObject({
      method: "MODEL",
      problems: [],
      reading: { attributions: [] },
    });
  });

  it("loses the statements whose words are not in the article, and says how many", async () => {
    const invented = { content: "the harbour will reopen", cue: "told", source: "Holm" };
    const { reading, problems } = await read(told, invented, { ...lost, source: "Holme" });
    expect(reading.attributions).toHaveLength(1);
    expect(problems).toEqual([
      "language model: 2 statements were left out, being worded otherwise than in the article.",
    ]);
  });

  it("is asked for passage by passage", async () => {
    const paragraph = `${"The sea was calm and the pier was long. ".repeat(200)}Holm said it rained.`;
    const asked: string[] = [];
    const reader = readerOf(async (messages) => {
      asked.push(messages.map(({ content }) => content).join("\n"));
      const statement = { content: "it rained", cue: "said", source: "Holm" };
      return JSON.stringify({ statements: [statement] });
    });
    const { reading } = await reader.read([paragraph, paragraph].join("\n"), {});
    expect(asked).toHaveLength(2);
    expect(reading.attributions.map(({ content }) => content)).toEqual([
      [{ start: paragraph.length - 10, end: paragraph.length - 1 }],
      [{ start: 2 * paragraph.length - 9, end: 2 * paragraph.length }],
    ]);
  });
});

describe("the built-in reader reads instead, and a problem says why", () => {
  const refusal = "is not what was asked for; the built-in reader read the article.";
  it.each([
    ["no JSON", "I cannot help with that."],
    ["an empty answer", ""],
    ["JSON of another shape", '{"quotes": []}'],
    ["a list that is none", '{"statements": {"content": "x"}}'],
    [
      "nothing but inventions",
      '{"statements": [{"content": "x y", "cue": "said", "source": "z"}]}',
    ],
    ["JSON cut off", '{"statements": [{"content": ["the harbour would stay'],
  ])("where the answer is %s", async (_, answer) => {
    const found = await readerOf(async () => answer).read(TEXT, CONTEXT);
    expect(found).toEqual({
      ...builtInReader.read(TEXT, CONTEXT),
      problems: [expect.stringContaining(refusal)],
    });
  });

  it("where there is no answer", async () => {
    const reader = readerOf(() => Promise.reject(new NoAnswer("it answered with HTTP status 500")));
    expect(await reader.read(TEXT, CONTEXT)).toMatchObject({
      method: "RULE",
      problems: [
        "language model: it answered with HTTP status 500; the built-in reader read the article.",
      ],
    });
  });

  it("without showing what else went wrong", async () => {
    const reader = readerOf(() => Promise.reject(new Error("key sk-123 is bad")));
    expect((await reader.read(TEXT, CONTEXT)).problems).toEqual([
      "language model: it could not be asked; the built-in reader read the article.",
    ]);
  });

  it("without asking where the article is too long", async () => {
    const complete = jest.fn<Promise<string>, []>();
    const { problems } = await readerOf(complete).read("It rained again.\n".repeat(6000), {});
    expect(problems).toEqual([expect.stringContaining("the article is too long for it")]);
    expect(complete).not.toHaveBeenCalled();
  });
});

test("whatever a model answers, about whatever text, there is a reading whose spans are in it", async () => {
  const pieces = fc.constantFrom(
    "Holm",
    "said",
    "“",
    "”",
    " ",
    "\n\n",
    ".",
    "the pier",
    "🙂",
    "\ud83d",
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(""));
  const quotes = fc.oneof(
    texts,
    fc.array(texts, { maxLength: 3 }),
    fc.constant(null),
    fc.integer(),
  );
  const statement = fc.record({ content: quotes, cue: quotes, source: quotes, addressee: quotes });
  const answers = fc.oneof(
    fc.string(),
    fc.json(),
    fc.array(statement, { maxLength: 5 }).map((statements) => JSON.stringify({ statements })),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(texts, fc.constant(TEXT)), answers, async (text, answer) => {
      const { reading } = await readerOf(async () => answer).read(text, CONTEXT);
      for (const { content, cue, source, addresseeSpans } of reading.attributions) {
        for (const { start, end } of [
          ...content,
          ...(cue ? [cue] : []),
          ...source,
          ...addresseeSpans,
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});
