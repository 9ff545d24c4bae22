import { CUES_BY_VERB } from "../../lexicon/cue-verbs";
import type { Span } from "../../text/article-text";
import { overlaps } from "../../text/spans";
import type { Attribution } from "../reading";
import { firstFrom } from "../surface/clauses";
import { nounPhraseAfter } from "../surface/noun-phrases";
import { type SurfaceText, sentenceOf, spanOf } from "../surface/surface-text";
import type { TokenRange } from "../surface/token-range";

/**
 * Whom the words name as spoken to: the object of "told" or "assured", or who is asked to do something. Null where there is none; whether
 * the words name anybody at all ("told the truth") is left to whoever knows the actors.
 */
export function hearerOf(
  surface: SurfaceText,
  { cue, content, cueClass, cueLemma, source }: Attribution,
): Span | null {
  if (cue === null) return null;
  const { words } = surface;
  const behind = firstFrom(words, cue.end, ({ start }) => start);
  const phrase = nounPhraseAfter(words, behind, sentenceOf(surface, behind - 1).end);
  if (phrase === null) return null;
  const span = spanOf(surface, phrase.first, phrase.end);
  if (source.some((part) => overlaps(part, span))) return null;
  const holder = content.find((part) => overlaps(part, span));
  if (cueClass === "REQUEST" && holder?.start === span.start) return askedIn(surface, phrase);
  const verb = cueLemma?.split(" ")[0] ?? "";
  const takesHearer = CUES_BY_VERB.get(verb)?.some(
    ({ frames, lemma }) => lemma === cueLemma && frames.has("HEARER"),
  );
  return takesHearer && holder === undefined ? span : null;
}

/** "[Dalby] to pass it on", "[Dalby] pass it on", also where the verb looks like a noun: "[Dalby] relay the message". */
function askedIn(surface: SurfaceText, { first, end }: TokenRange): Span | null {
  const { words } = surface;
  const next = words[end];
  if (next?.class === "TO" || next?.class === "BASE" || next?.verb?.base)
    return spanOf(surface, first, end);
  const object = ["DETERMINER", "POSSESSIVE", "OBJECT_PRONOUN"].includes(next?.class ?? "");
  const verb = object && end - 1 > first && words[end - 1]?.verb?.base;
  return verb ? spanOf(surface, first, end - 1) : null;
}
