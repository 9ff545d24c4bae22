import { Kind, type ParsedText } from "./parsed-text";
import type { TokenRange } from "./proposals";

const PART_OF_NAME = /^(?:flat|fixed|goeswith)/;
/** Possessives too: "their hope", "whose view". */
const NOMINAL = /^(?:NN|PRP|WP|WDT|FW)/;
/** Words that stand for a noun only in a noun's place: "some", "two", "the rich". */
const SOMETIMES_NOMINAL = /^(?:CD|DT|JJ)/;
const NOMINAL_PLACE = /^(?:nsubj|obl|obj|iobj|conj|nmod|root)/;

/** Tokens between a cue and its source, and in a source's phrase, at most: bounds the work in sentences without end. */
const FARTHEST = 120;

/**
 * Heads of the noun phrases of the cue's sentence; those inside a quotation only if the cue is in the same one. The
 * first alternative is the cue itself, which stands for "nobody is named".
 */
export function sourceCandidates(text: ParsedText, cue: number): number[] {
  const found = [cue];
  const sentence = text.article.sentences[text.article.tokens[cue]?.sentence ?? -1];
  if (sentence === undefined) return found;
  const first = Math.max(sentence.firstToken, cue - FARTHEST);
  const end = Math.min(sentence.endToken, cue + FARTHEST);
  for (let at = first; at < end; at += 1) {
    if (at === cue || isPartOfName(text, at)) continue;
    const quotation = text.quotation[at] ?? -1;
    if (quotation >= 0 && quotation !== (text.quotation[cue] ?? -1)) continue;
    const tag = text.tags[at] ?? "";
    if (NOMINAL.test(tag)) found.push(at);
    else if (SOMETIMES_NOMINAL.test(tag) && NOMINAL_PLACE.test(text.relations[at] ?? ""))
      found.push(at);
  }
  return found;
}

/** A name before a common noun ("the Clinton camp's promise") may be a source; one before a name is a part of it. */
function isPartOfName({ heads, relations, tags }: ParsedText, at: number): boolean {
  const relation = relations[at] ?? "";
  if (!relation.startsWith("compound")) return PART_OF_NAME.test(relation);
  return tags[at] !== "NNP" || (tags[heads[at] ?? -1] ?? "").startsWith("NNP");
}

/** The source's whole phrase with titles, appositions and relative clause, as far as it reaches without cue or quotation. */
export function sourcePhrase(text: ParsedText, cue: number, source: number): TokenRange {
  const open = (at: number) => at !== cue && (text.quotation[at] ?? -1) < 0;
  let start = source;
  let end = source + 1;
  const [left, right] = wholeSubject(text, source);
  const first = Math.max(left, source - FARTHEST);
  const last = Math.min(right, source + FARTHEST);
  while (start > first && open(start - 1)) start -= 1;
  while (end < last && open(end)) end += 1;
  // "by the report", "according to the report": the preposition is the cue's.
  while (start < source && text.heads[start] === source && text.relations[start] === "case")
    start += 1;
  return [start, end];
}

/** A noun's subtree. Two subjects of one verb side by side are a noun and its name ("the agency Brenn"): together one subtree. */
function wholeSubject({ heads, kind, left, right }: ParsedText, source: number): TokenRange {
  const from = left[source] ?? source;
  const to = right[source] ?? source + 1;
  const isTwin = (at: number) =>
    heads[at] === heads[source] && ((kind[at] ?? 0) & (kind[source] ?? 0) & Kind.Subject) !== 0;
  if (isTwin(from - 1)) return [left[from - 1] ?? from, to];
  return isTwin(to) ? [from, right[to] ?? to] : [from, to];
}
