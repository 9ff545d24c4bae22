import { readFileSync } from "node:fs";
import { proposeAttributions } from "../../../src/reading/english";
import { Kind, type ParsedText, parseText } from "../../../src/reading/ranking/parsed-text";
import { type Proposals, proposalsByCue, tokensOf } from "../../../src/reading/ranking/proposals";
import { analyseSyntax } from "../../../src/syntax/load-model";

type Offsets = readonly (readonly [number, number])[];

/** One article with its annotation, as corpora hold it: a line of JSON. */
interface AnnotatedArticle {
  readonly text: string;
  readonly attributions: readonly {
    readonly content: Offsets;
    readonly cue: Offsets;
    readonly source: Offsets;
  }[];
}

/** What people marked, in tokens. */
export interface GoldAttribution {
  readonly cue: number;
  /** Head of the source, the cue itself where nobody is named, -1 where no head is to be found. */
  readonly source: number;
  readonly sourceTokens: ReadonlySet<number>;
  /** Word tokens of the content. */
  readonly content: ReadonlySet<number>;
}

/** An article ready to learn from. */
export interface AnnotatedText {
  readonly text: ParsedText;
  readonly proposals: Proposals;
  readonly gold: ReadonlyMap<number, GoldAttribution>;
}

const VERBS = /^VB/;
const OTHER_CUES = /^(?:NN|JJ|RB|IN)/;
const NOMINALS = /^(?:NN|PRP|WP|WDT|DT|CD|JJ|FW|EX)/;
/** A noun that the tagger took for something else. */
const CONTENT_WORDS = /^(?:NN|PRP|WP|WDT|CD|JJ|FW|EX|VB|RB|UH)/;

/** Reads, parses and aligns a corpus. Two attributions by one cue word count once. */
export function readAnnotatedTexts(file: string): AnnotatedText[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => annotate(JSON.parse(line) as AnnotatedArticle));
}

function annotate({ text: plain, attributions }: AnnotatedArticle): AnnotatedText {
  const { surface, drafts } = proposeAttributions(plain);
  const text = parseText(surface.text, analyseSyntax);
  const gold = new Map<number, GoldAttribution>();
  for (const { content, cue: cueSpans, source } of attributions) {
    const cueTokens = tokensIn(text, cueSpans);
    const cue = cueHead(text, cueTokens);
    if (cue === undefined || gold.has(cue)) continue;
    const sourceTokens = tokensIn(text, source);
    const nobody = sourceTokens.length === 0 || sourceTokens.includes(cue);
    gold.set(cue, {
      cue,
      source: nobody
        ? cue
        : (headOf(text, sourceTokens, NOMINALS) ?? headOf(text, sourceTokens, CONTENT_WORDS) ?? -1),
      sourceTokens: new Set(sourceTokens),
      content: new Set(
        tokensIn(text, content).filter((at) => ((text.kind[at] ?? 0) & Kind.Word) !== 0),
      ),
    });
  }
  return { text, proposals: proposalsByCue(surface.text, drafts), gold };
}

function tokensIn(text: ParsedText, spans: Offsets): number[] {
  return spans.flatMap(([start, end]) => {
    const [from, to] = tokensOf(text.article, { start, end });
    return Array.from({ length: to - from }, (_, at) => from + at);
  });
}

function cueHead(text: ParsedText, tokens: readonly number[]): number | undefined {
  return (
    tokens.find((at) => text.words[at] === "according") ??
    headOf(text, tokens, VERBS) ??
    tokens.find((at) => text.words[at] === ":") ??
    headOf(text, tokens, OTHER_CUES) ??
    tokens[0]
  );
}

/** The first of the tokens with such a tag whose head is not among them, or the first with such a tag. */
function headOf(text: ParsedText, tokens: readonly number[], tags: RegExp): number | undefined {
  const among = new Set(tokens);
  const fitting = tokens.filter(
    (at) => tags.test(text.tags[at] ?? "") && !/^(?:aux|cop)/.test(text.relations[at] ?? ""),
  );
  return fitting.find((at) => !among.has(text.heads[at] ?? -1)) ?? fitting[0];
}
