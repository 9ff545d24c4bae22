import type { ArticleText, Span } from "../../text/article-text";
import { type Cue, findCues } from "./cues";
import { findVerbGroups, type VerbGroup } from "./verb-groups";
import { classifyWords, type Word } from "./word-classes";

/** An article's text with what can be told of it without a parser. What finders and refiners look at. */
export interface SurfaceText {
  readonly text: ArticleText;
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly cues: readonly Cue[];
  /** Offsets of all opening quotation marks, those repeated at the head of a paragraph included. */
  readonly openings: ReadonlySet<number>;
}

/** Looks a text over once for all rules. */
export function surfaceOf(text: ArticleText): SurfaceText {
  const words = classifyWords(text);
  const groups = findVerbGroups(words);
  const openings = new Set(text.quotations.flatMap(({ parts }) => parts.map(({ start }) => start)));
  return { text, words, groups, cues: findCues(words, groups), openings };
}

/** Whether the token is the opening mark of a quotation. */
export function opensQuotation(surface: SurfaceText, index: number): boolean {
  return surface.openings.has(surface.words[index]?.start ?? -1);
}

/** The characters from token `first` to before token `end`. */
export function spanOf(surface: SurfaceText, first: number, end: number): Span {
  const start = surface.words[first]?.start ?? 0;
  return { start, end: Math.max(start, surface.words[end - 1]?.end ?? start) };
}

/** The token range of the sentence that token `index` stands in. */
export function sentenceOf(surface: SurfaceText, index: number): { first: number; end: number } {
  const sentence = surface.text.sentences[surface.words[index]?.sentence ?? -1];
  return sentence ? { first: sentence.firstToken, end: sentence.endToken } : { first: 0, end: 0 };
}
