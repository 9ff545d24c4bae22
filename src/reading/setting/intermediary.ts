import { INTERMEDIARY_NOUNS } from "../../lexicon/occasions";
import type { Span } from "../../text/article-text";
import { nounPhraseAfter, nounPhraseBefore } from "../surface/noun-phrases";
import { type SurfaceText, sentenceOf, spanOf } from "../surface/surface-text";

/** How far before a cue whoever passes its content on may be named, in tokens. */
const REACH = 16;

/**
 * Who passes on what a cue says, where the words before the cue tell: "used Dalby as a go-between to assure …", "told Velmora through
 * Dalby that …". Null where nobody is named.
 * @param from first token that belongs to the saying; @param end behind the last one before the content.
 */
export function intermediaryOf(surface: SurfaceText, from: number, end: number): Span | null {
  const { words } = surface;
  const sentence = sentenceOf(surface, end - 1);
  for (let at = end - 1; at >= Math.max(sentence.first, from, end - REACH); at--) {
    const word = words[at];
    if (!word || word.quotation !== null) continue;
    if (INTERMEDIARY_NOUNS.has(word.lower)) {
      const phrase = usedAs(surface, at, sentence.first);
      if (phrase) return phrase;
    }
    if (word.lower === "through" || word.lower === "via") {
      const phrase = nounPhraseAfter(words, at + 1, sentence.end);
      if (phrase) return spanOf(surface, phrase.first, phrase.end);
    }
  }
  return null;
}

/** Who stands before "as an intermediary". */
function usedAs(surface: SurfaceText, noun: number, floor: number): Span | null {
  const { words } = surface;
  let at = noun - 1;
  while (at > floor && ["DETERMINER", "POSSESSIVE", "ADJECTIVE"].includes(words[at]?.class ?? ""))
    at -= 1;
  if (words[at]?.lower !== "as") return null;
  const phrase = nounPhraseBefore(words, at, floor);
  return phrase && spanOf(surface, phrase.first, phrase.end);
}
