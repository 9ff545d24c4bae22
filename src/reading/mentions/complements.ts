import type { Span } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";
import { type SurfaceText, spanOf } from "../surface/surface-text";
import type { Word } from "../surface/word-classes";
import { scopeKey } from "./countries";
import type { MentionDraft } from "./types";

/** What stands behind a description's noun and belongs to it: "of Lind", "close to the talks". */
export interface Complement {
  /** What the description belongs to by name, see RoleDraft.scope; null where no name tells it. */
  readonly scope: string | null;
  readonly extent: Span;
}

const LINKS = new Set(["of", "for", "at", "from", "in"]);
/** Adjectives that stand behind their noun with what belongs to them → the word that opens it. */
const POSTPOSED: ReadonlyMap<string, string> = new Map([
  ["close", "to"],
  ["loyal", "to"],
  ["privy", "to"],
  ["familiar", "with"],
  ["aware", "of"],
]);
const DEFINITE = /^(?:the|his|her|its|their)$/;
/** No complement has more words. */
const LONGEST = 8;

/** Whether an adjective at a token belongs to the noun before it: "a source close to the talks". */
export function isPostposed(words: readonly Word[], at: number): boolean {
  const link = POSTPOSED.get(words[at]?.lower ?? "");
  return link !== undefined && link === words[at + 1]?.lower;
}

/**
 * The complement of the noun at `head`: a name ("the mayor of Lind"), any capitalised words, or a definite noun ("a spokeswoman for the
 * ministry"); null where there is none. `nameAt` knows the names by the offset at which they or their titles begin.
 */
export function complementOf(
  surface: SurfaceText,
  head: number,
  nameAt: ReadonlyMap<number, MentionDraft>,
): Complement | null {
  const { words, text } = surface;
  const postposed = isPostposed(words, head + 1);
  const link = postposed ? head + 2 : head + 1;
  if (!postposed && !LINKS.has(words[link]?.lower ?? "")) return null;
  const definite = DEFINITE.test(words[link + 1]?.lower ?? "");
  const first = words[link + 1]?.lower === "the" ? link + 2 : link + 1;
  const name = nameAt.get(words[first]?.start ?? -1);
  if (name !== undefined) {
    const end = definite ? nounsEnd(words, firstEndingAfter(words, name.extent.end)) : null;
    const extent = end === null ? name.extent : spanOf(surface, first, end);
    return { scope: scopeKey(name.name), extent };
  }
  const capitalised = runOf(words, first, ({ class: kind }) => kind === "NAME");
  if (capitalised > first) {
    const { start, end } = spanOf(surface, first, capitalised);
    const last = definite ? (nounsEnd(words, capitalised) ?? capitalised) : capitalised;
    return {
      scope: scopeKey(text.text.slice(start, end)),
      extent: spanOf(surface, first, last),
    };
  }
  // "witnesses of its own"
  if ((!definite && !postposed) || words[link + 2]?.lower === "own") return null;
  const noun = definite ? link + 2 : first;
  const end = runOf(words, noun, ({ class: kind }) => kind === "NOUN" || kind === "ADJECTIVE");
  if (words[end - 1]?.class !== "NOUN" || end === noun) return null;
  return { scope: null, extent: spanOf(surface, noun, end) };
}

/** Behind the numbers and nouns that go on with a name ("the No. 7 tram", "the Ruritanian capital"); null where there are none. */
function nounsEnd(words: readonly Word[], at: number): number | null {
  const sentence = words[at - 1]?.sentence;
  const end = runOf(
    words,
    at,
    ({ class: kind, sentence: own }) => own === sentence && (kind === "NOUN" || kind === "NUMBER"),
  );
  return end > at && words[end - 1]?.class === "NOUN" ? end : null;
}

/** Behind the words from token `first` on, in one sentence, that are of a kind. */
function runOf(words: readonly Word[], first: number, fits: (word: Word) => boolean): number {
  let end = first;
  while (end < first + LONGEST) {
    const word = words[end];
    if (word === undefined || word.sentence !== words[first]?.sentence || !fits(word)) break;
    end += 1;
  }
  return end;
}
