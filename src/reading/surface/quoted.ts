import { firstFrom, paragraphOf } from "./clauses";
import { type SurfaceText, sentenceOf } from "./surface-text";

/** A quotation that stands in no other one, as tokens [first, end), marks included. */
export interface QuotedTokens {
  readonly index: number;
  readonly first: number;
  readonly end: number;
}

/** All outermost quotations, in text order. */
export function outermostQuotations(surface: SurfaceText): readonly QuotedTokens[] {
  const at = (offset: number) => firstFrom(surface.words, offset, (word) => word.start);
  return surface.text.quotations.flatMap((quotation, index) =>
    quotation.parent === null
      ? [{ index, first: at(quotation.start), end: at(quotation.end) }]
      : [],
  );
}

const INNER_MARK = /^(?:["“”'‘’«»‹›]|``|'')$/;

/** The last word or mark before the closing mark: "," in `"Go home," she said`. */
export function lastInside(surface: SurfaceText, { first, end, index }: QuotedTokens): string {
  const closed = surface.text.quotations[index]?.closed ?? false;
  let last = closed ? end - 2 : end - 1;
  // `… 'a plan,'" she said`: marks of a quotation within it do not count
  while (last > first && INNER_MARK.test(surface.words[last]?.text ?? "")) last -= 1;
  return last > first ? (surface.words[last]?.text ?? "") : "";
}

/** Whether only a coordinator or adverb stands between the beginning of the sentence and the quotation. */
export function opensSentence(surface: SurfaceText, { first }: QuotedTokens): boolean {
  const sentence = sentenceOf(surface, first);
  for (let i = first - 1; i >= sentence.first; i--) {
    const word = surface.words[i];
    if (word?.class !== "COORDINATOR" && word?.class !== "ADVERB") return false;
    if (first - i > 2) return false;
  }
  return true;
}

/** Whether it reads as something said and not as a word in inverted commas: a capital, some length and an end. */
export function isUtterance(surface: SurfaceText, quoted: QuotedTokens): boolean {
  const inner = surface.words.slice(quoted.first + 1, Math.min(quoted.end, quoted.first + 200));
  const words = inner.filter((word) => word.class !== "MARK");
  return (
    words.length >= 4 &&
    /^\p{Lu}/u.test(words[0]?.text ?? "") &&
    /^[.!?,…]|^\.{2,}/.test(lastInside(surface, quoted))
  );
}

/** Whether two tokens stand in one paragraph. */
export const sameParagraph = (surface: SurfaceText, a: number, b: number): boolean =>
  paragraphOf(surface, a) === paragraphOf(surface, b);
