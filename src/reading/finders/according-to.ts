import { contentSpans, plainDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { contentEnd, contentStart } from "../surface/content-end";
import { nounPhraseAfter, type TokenRange, withApposition } from "../surface/noun-phrases";
import { type SurfaceText, sentenceOf, spanOf } from "../surface/surface-text";

/** "according to plan" says how and not who. */
const NO_SOURCES = new Set([
  "plan",
  "plans",
  "schedule",
  "law",
  "custom",
  "tradition",
  "need",
  "taste",
  "size",
  "rank",
  "age",
  "merit",
  "type",
  "legend",
  "how",
  "whether",
]);

function accordingTo(surface: SurfaceText, at: number): AttributionDraft | null {
  const { words } = surface;
  const { first, end } = sentenceOf(surface, at);
  const named = nounPhraseAfter(words, at + 2, end);
  if (!named) return null;
  const phrase = at > first + 1 ? withApposition(words, named, end) : named;
  if (phrase.end - phrase.first === 1 && NO_SOURCES.has(words[phrase.first]?.lower ?? ""))
    return null;
  const content = contentAround(surface, { first, end }, at, phrase);
  if (content.length === 0) return null;
  return plainDraft({
    rule: "according-to",
    confidence: 0.9,
    content,
    cue: spanOf(surface, at, at + 2),
    cueLemma: "according to",
    source: [spanOf(surface, phrase.first, phrase.end)],
  });
}

/** The clause before the attribution and what goes on behind it; only what follows where the sentence opens with it. */
function contentAround(surface: SurfaceText, sentence: TokenRange, at: number, source: TokenRange) {
  const { words } = surface;
  const comma = behindSource(surface, source.end, sentence.end);
  const start = contentStart(surface, at);
  // also "reported that, according to Lee, …"
  const opens =
    at - start <= 1 || words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === "that");
  const after =
    comma === null ? null : { first: comma + 1, end: contentEnd(surface, comma + 1, "CLAUSE") };
  if (opens) return after ? contentSpans(surface, after) : [];
  const goesOn =
    after &&
    !["COORDINATOR", "WH", "GERUND"].includes(words[after.first]?.class ?? "MARK") &&
    words[at - 1]?.text === ",";
  return contentSpans(surface, { first: start, end: at }, ...(goesOn ? [after] : []));
}

/** The comma that ends the source: the first one behind it, or the second where an apposition follows. */
function behindSource(surface: SurfaceText, from: number, limit: number): number | null {
  const last = Math.min(limit, from + 30);
  const comma = (start: number): number | null => {
    for (let i = start; i < last; i++)
      if (surface.words[i]?.text === "," && surface.words[i]?.quotation === null) return i;
    return null;
  };
  const first = comma(from);
  if (first === null) return null;
  const opener = surface.words[first + 1];
  const apposition =
    opener?.lower === "who" ||
    opener?.lower === "which" ||
    opener?.lower === "a" ||
    opener?.lower === "an";
  return apposition ? (comma(first + 1) ?? null) : first;
}

/** According to X, … */
export const accordingToFinder: Finder = {
  name: "according-to",
  find: (surface) =>
    surface.words.flatMap((word, at) =>
      word.lower === "according" && word.quotation === null && surface.words[at + 1]?.lower === "to"
        ? (accordingTo(surface, at) ?? [])
        : [],
    ),
};
