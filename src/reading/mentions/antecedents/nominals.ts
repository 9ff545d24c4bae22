import { firstEndingAfter } from "../../../text/spans";
import type { ParsedText } from "../../ranking/parsed-text";
import type { MentionDraft } from "../types";

/** Something that a pronoun may mean: a mention of an actor, or any other noun with its phrase. */
export interface Nominal {
  /** Index of the mention's draft; null for what is no actor. */
  readonly draft: number | null;
  /** Tokens [first, end), with the head in them. */
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly sentence: number;
}

/** Relations of nouns that are part of a larger name or noun. */
const PARTS =
  /^(?:compound|flat|amod|nummod|det|case|goeswith|fixed|nmod:desc|nmod:unmarked|obl:unmarked)/;

/** Nobody in particular: a later "he" is somebody else. */
const INDEFINITE = /^(?:any|every|no|some)(?:body|one|thing)$/;

/** All mentions, and all other nouns that head a phrase, in text order. */
export function findNominals(text: ParsedText, drafts: readonly MentionDraft[]): Nominal[] {
  const { tokens } = text.article;
  const taken = new Uint8Array(text.count);
  const mentions = drafts.map((draft, index): Nominal => {
    const first = firstEndingAfter(tokens, draft.span.start);
    const end = Math.max(first + 1, firstEndingAfter(tokens, draft.span.end - 1) + 1);
    taken.fill(1, firstEndingAfter(tokens, draft.extent.start), end);
    const head = headOf(text, first, end);
    return { draft: index, first, end, head, sentence: tokens[first]?.sentence ?? 0 };
  });
  const things: Nominal[] = [];
  for (let at = 0; at < text.count; at += 1) {
    if (taken[at] === 1 || !/^NNP?S?$/.test(text.tags[at] ?? "")) continue;
    if (PARTS.test(text.relations[at] ?? "") || INDEFINITE.test(text.words[at] ?? "")) continue;
    things.push({
      draft: null,
      first: at,
      end: at + 1,
      head: at,
      sentence: tokens[at]?.sentence ?? 0,
    });
  }
  return [...mentions, ...things].sort((a, b) => a.first - b.first || b.end - a.end);
}

/** The token of a phrase that hangs from outside it, the last one where the parse is of another opinion. */
function headOf({ heads }: ParsedText, first: number, end: number): number {
  for (let at = end - 1; at >= first; at -= 1) {
    const head = heads[at] ?? -1;
    if (head < first || head >= end) return at;
  }
  return end - 1;
}
