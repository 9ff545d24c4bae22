import { createColors } from "picocolors";
import { formatExplanation } from "../../../src/cli/format/explanation-text";
import type { Candidate, SentenceExplanation } from "../../../src/reading/explain";
import { analyseSyntax } from "../../../src/syntax/load-model";
import { analyseText } from "../../../src/text/analyse";
import { aDraft } from "../../reading/a-draft";
import { aReading } from "./a-reading";

const plain = createColors(false);
const { text } = aReading.text;

function span(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`${words} is not in the text`);
  return { start, end: start + words.length };
}

const told = aDraft({
  rule: "told-that",
  confidence: 0.8,
  source: [span("Mara Venn")],
  cue: span("told"),
  content: [span("resume soon")],
});
const taken: Candidate = {
  step: "told-that",
  proposed: told,
  changes: [
    { step: "widen", draft: { ...told, content: [span('Talks will "resume soon" in May')] } },
  ],
  dropped: null,
  attribution: 1,
};
const dropped: Candidate = {
  step: "carry-on",
  proposed: aDraft({ rule: "colon", confidence: 0.25, content: [span("May")] }),
  changes: [],
  dropped: { step: "choose-likeliest", reason: "contradicts told-that 0.80" },
  attribution: null,
};
const sentence = (
  words: string,
  parts: Partial<SentenceExplanation> = {},
): SentenceExplanation => ({
  sentence: { ...span(words), paragraph: 0, firstToken: 0, endToken: 0 },
  candidates: [],
  unusedCues: [],
  ...parts,
});

/** A reading of no words has no tree. */
const parse = () => ({
  tags: [],
  universalTags: [],
  lemmas: [],
  heads: Int32Array.of(),
  relations: [],
  fineClasses: Int32Array.of(),
  coarseClasses: Int32Array.of(),
});

const explanations = [
  sentence('Talks will "resume soon" in May', {
    candidates: [taken, dropped],
    unusedCues: [{ span: span("reported"), lemma: "report" }],
  }),
  sentence("The deal is dead, officials said."),
];

describe("formatExplanation", () => {
  it("shows each sentence with its candidates, what steps made of them, and why they were dropped", () => {
    expect(
      formatExplanation(explanations, aReading, parse, plain),
    ).toBe(`Talks will "resume soon" in May
    + told-that 0.80 [Mara Venn] told [resume soon]
        widen: content [Talks will "resume soon" in May]
        taken as statement 1.1
    - colon 0.25 by carry-on [–] – [May]
        dropped by choose-likeliest: contradicts told-that 0.80
    ? reported (report): no finder made a proposal

The deal is dead, officials said.
    no candidates
`);
  });

  it("colours what was taken and dropped, and nothing else changes", () => {
    const colors = createColors(true);
    const coloured = formatExplanation(explanations, aReading, parse, colors);
    expect(coloured).toContain(`${colors.green("+")} `);
    expect(coloured).toContain(`${colors.red("-")} `);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(
      formatExplanation(explanations, aReading, parse, plain),
    );
  });

  it("shows the sentence's tree below its candidates", () => {
    const text = analyseText("It rained.");
    const [sentence] = text.sentences;
    if (!sentence) throw new Error("there is a sentence");
    const explanation = { sentence, candidates: [], unusedCues: [] };
    expect(formatExplanation([explanation], { ...aReading, text }, analyseSyntax, plain)).toBe(
      `It rained.
    no candidates
    root rained VBD
      nsubj It PRP
      punct . .
`,
    );
  });

  it("lets nothing in the article command the terminal", () => {
    const hostile = {
      ...aReading,
      text: { ...aReading.text, text: text.replace("May", "\u001b[2") },
    };
    expect(formatExplanation(explanations, hostile, parse, plain)).not.toContain("\u001b");
  });
});

test("what is no statement is told apart from what was taken", () => {
  const beside: Candidate = {
    ...taken,
    proposed: aDraft({ ...told, cueClass: "ATTITUDE", stated: false }),
    changes: [],
    attribution: null,
  };
  const shown = formatExplanation(
    [sentence("Mara Venn told", { candidates: [beside] })],
    aReading,
    parse,
    plain,
  );
  expect(shown).toContain("~ told-that 0.80");
  expect(shown).toContain("unstated: attitude, no statement");
  expect(shown).not.toContain("taken");
});
