import { proposeAttributions } from "../../../src/reading/english";
import { type ParsedText, parseText } from "../../../src/reading/ranking/parsed-text";
import { type Proposals, proposalsByCue } from "../../../src/reading/ranking/proposals";
import { analyseSyntax } from "../../../src/syntax/load-model";

/** A text parsed by the shipped model, with what the finders propose. */
export function aParsedText(plain: string): { text: ParsedText; proposals: Proposals } {
  const { surface, drafts } = proposeAttributions(plain);
  return {
    text: parseText(surface.text, analyseSyntax),
    proposals: proposalsByCue(surface.text, drafts),
  };
}

/** Index of the first token with these letters. */
export function tokenOf({ article }: ParsedText, letters: string): number {
  return article.tokens.findIndex(({ text }) => text === letters);
}

/** The words of a token range. */
export function wordsOf({ article }: ParsedText, [from, to]: readonly [number, number]): string {
  const start = article.tokens[from]?.start ?? 0;
  return article.text.slice(start, article.tokens[to - 1]?.end ?? start);
}
