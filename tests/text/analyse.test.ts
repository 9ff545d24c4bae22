import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { analyseText } from "../../src/text/analyse";
import type { ArticleText, Span } from "../../src/text/article-text";
import { contains } from "../../src/text/spans";
import { cpuCost } from "../support/cpu-cost";

const SHARED = process.env.HEARSAY_SHARED ?? join(__dirname, "../../../shared");
const NAUGHTY = join(SHARED, "ingest/strings/naughty.json");

const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."\"'“”‘’„‚«»‹›`´().!?…—-\n\r\t 0aZ.;:,é\u2028\u0000\ud83d\udd25"),
      fc.constantFrom(
        "Mr.",
        "U.S.",
        "said",
        "“The",
        '"',
        "''",
        "``",
        "The dam",
        "5'",
        "s'",
        "\r\n",
      ),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

function expectSound(article: ArticleText): void {
  const { text, paragraphs, sentences, tokens, quotations } = article;
  expectOrdered(paragraphs, text.length);
  expectOrdered(sentences, text.length);
  expectOrdered(tokens, text.length);
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const sentence of sentences.slice(paragraph.firstSentence, paragraph.endSentence)) {
      expect(sentence.paragraph).toBe(index);
      expect(contains(paragraph, sentence)).toBe(true);
    }
  }
  for (const [index, sentence] of sentences.entries()) {
    expect(text.slice(sentence.start, sentence.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
    for (const token of tokens.slice(sentence.firstToken, sentence.endToken)) {
      expect(token.sentence).toBe(index);
      expect(contains(sentence, token)).toBe(true);
      expect(token.text).toBe(text.slice(token.start, token.end));
    }
  }
  for (const quotation of quotations) {
    expect(quotation.inner.length).toBe(quotation.parts.length);
    quotation.parts.forEach((part, at) => {
      expect(contains(quotation, part)).toBe(true);
      expect(contains(part, quotation.inner[at] ?? part)).toBe(true);
      expect(paragraphs.some((paragraph) => contains(paragraph, part))).toBe(true);
    });
    const parent = quotation.parent === null ? undefined : quotations[quotation.parent];
    if (quotation.parent !== null) expect(parent && contains(parent, quotation)).toBe(true);
  }
}

function expectOrdered(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(length);
}

test("every string gives sound spans, and all but white space is in a token", () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const article = analyseText(text);
      expectSound(article);
      const words = article.tokens.map((token) => token.text).join("");
      expect(words).toBe(text.replace(/[\s\u0085]/g, ""));
    }),
    { numRuns: 500 },
  );
});

const whereShared = existsSync(NAUGHTY) ? test : test.skip;
whereShared("the naughty strings give sound spans (skipped where ../shared is missing)", () => {
  const strings = JSON.parse(readFileSync(NAUGHTY, "utf8")) as { value: string }[];
  for (const { value } of strings) expectSound(analyseText(value));
});

describe("a megabyte of it takes a second or two, where quadratic work would take minutes", () => {
  const size = 1_000_000;
  const of = (unit: string) => unit.repeat(Math.ceil(size / unit.length));
  test.each([
    ["straight marks", of('"')],
    ["opening marks", of(' "a')],
    ["single marks", of("'a ")],
    ["mixed marks", of('"“‘«')],
    ["possessives", of("s' ")],
    ["quoted lines", of('"a\n')],
    ["brackets", of("(")],
    ["stops and brackets", of(".)")],
    ["questions", of('A?" ')],
    ["initials", of("A. ")],
    ["mail signs", of("a@")],
    ["hyphens", of("a-")],
    ["newlines", of("\n")],
    ["spaces after a stop", `a.${of(" ")}b`],
    ["one sentence", of("word ")],
    ["one word", of("a")],
    ["lone surrogates", of("\ud800")],
  ])("%s", (_, text) => {
    expect(cpuCost(() => void analyseText(text), 10_000)).toBeLessThan(10_000);
  });
});
