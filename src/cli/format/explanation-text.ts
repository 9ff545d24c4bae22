import type { createColors } from "picocolors";
import type { AttributionDraft } from "../../reading/draft";
import type { Candidate, SentenceExplanation } from "../../reading/explain";
import type { Reading } from "../../reading/reading";
import type { Syntax } from "../../syntax/syntax-model";
import type { ArticleText, Sentence, Span } from "../../text/article-text";
import { formatDependencies } from "./dependencies-text";
import { printable } from "./printable";
import { inTreeOrder } from "./tree-order";

type Colors = ReturnType<typeof createColors>;

const INDENT = "    ";

/**
 * What was proposed about each sentence and what became of it, for people:
 * `+` taken, `~` kept beside the statements, `-` dropped, `?` a verb that no finder made anything of. Below a candidate, what each step did with it; below
 * the candidates, the sentence's tree.
 * @param parse of one sentence's words
 */
export function formatExplanation(
  explanations: readonly SentenceExplanation[],
  reading: Reading,
  parse: (words: readonly string[]) => Syntax,
  colors: Colors,
): string {
  const numbers = new Map(
    inTreeOrder(reading.attributions).map(({ index, number }) => [index, number]),
  );
  const { text } = reading.text;
  const tree = (sentence: Sentence): readonly string[] => {
    const tokens = tokensOf(reading.text, sentence);
    return formatDependencies(tokens, parse(tokens), colors).map((line) => INDENT + line);
  };
  const blocks = explanations.map(({ sentence, candidates, unusedCues }) => {
    const lines = [
      ...candidates.flatMap((candidate) => {
        const number = numbers.get(candidate.attribution ?? -1);
        return candidateLines(text, candidate, number, colors);
      }),
      ...unusedCues.map(
        ({ span, lemma }) =>
          `${INDENT}${colors.yellow("?")} ${words(text, [span])} ${colors.dim(`(${lemma}): no finder made a proposal`)}`,
      ),
    ];
    const nothing = lines.length > 0 ? [] : [`${INDENT}${colors.dim("no candidates")}`];
    const head = colors.bold(words(text, [sentence]));
    return [head, ...lines, ...nothing, ...tree(sentence)].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

function candidateLines(
  text: string,
  candidate: Candidate,
  number: string | undefined,
  colors: Colors,
): readonly string[] {
  const { step, proposed, changes, dropped } = candidate;
  const last = changes.at(-1)?.draft ?? proposed;
  const sign = dropped ? colors.red("-") : last.stated ? colors.green("+") : colors.yellow("~");
  const rule = `${proposed.rule} ${proposed.confidence.toFixed(2)}`;
  const by = step === proposed.rule ? "" : colors.dim(` by ${step}`);
  const above = [proposed, ...changes.map(({ draft }) => draft)];
  const fate = dropped
    ? colors.red(`dropped by ${dropped.step}${dropped.reason ? `: ${dropped.reason}` : ""}`)
    : last.stated
      ? colors.green(number === undefined ? "taken" : `taken as statement ${number}`)
      : colors.yellow(`unstated: ${last.cueClass.toLowerCase()}, no statement`);
  return [
    `${INDENT}${sign} ${colors.bold(rule)}${by} ${draftText(text, proposed, colors)}`,
    ...changes.map(
      (change, at) =>
        `${INDENT}${INDENT}${colors.dim(`${change.step}:`)} ${whatChanged(text, above[at], change.draft)}`,
    ),
    `${INDENT}${INDENT}${fate}`,
  ];
}

/** `[Lee] said [the bank would close]`. */
function draftText(
  text: string,
  { source, cue, content }: AttributionDraft,
  colors: Colors,
): string {
  const speaker = colors.cyan(words(text, source));
  return `[${speaker}] ${colors.yellow(words(text, cue ? [cue] : []))} [${words(text, content)}]`;
}

function whatChanged(
  text: string,
  before: AttributionDraft | undefined,
  after: AttributionDraft,
): string {
  const shown = (draft: AttributionDraft): readonly string[] => [
    `source [${words(text, draft.source)}]`,
    `cue ${words(text, draft.cue ? [draft.cue] : [])}`,
    `content [${words(text, draft.content)}]`,
    `confidence ${draft.confidence.toFixed(2)}`,
    draft.parent === null ? "within none" : "within another",
  ];
  const known = new Set(before && shown(before));
  return (
    shown(after)
      .filter((part) => !known.has(part))
      .join(", ") || "altered"
  );
}

function tokensOf({ tokens }: ArticleText, { firstToken, endToken }: Sentence): readonly string[] {
  return tokens.slice(firstToken, endToken).map(({ text }) => text);
}

function words(text: string, spans: readonly Span[]): string {
  return printable(spans.map(({ start, end }) => text.slice(start, end)).join(" … ")) || "–";
}
