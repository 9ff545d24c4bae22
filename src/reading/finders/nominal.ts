import { CUE_CLASSES } from "../../lexicon/cue-classes";
import { ATTITUDE_NOUNS, CLASS_OF_CONTENT_NOUN, LIGHT_VERBS } from "../../lexicon/cue-nouns";
import { contentSpans, plainDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { firstFrom } from "../surface/clauses";
import { contentEnd } from "../surface/content-end";
import { nounPhraseBefore } from "../surface/noun-phrases";
import { type Subject, subjectOf } from "../surface/subjects";
import { type SurfaceText, sentenceOf, spanOf } from "../surface/surface-text";

const LINKS = new Set(["for", "of", "about", "over", "to", "at", "in", "against", "that", "with"]);
const LIGHT = new Set(LIGHT_VERBS);

interface Owner {
  readonly source: AttributionDraft["source"];
  readonly cueFirst: number;
}

const subjectSpans = (surface: SurfaceText, subject: Subject) =>
  [subject.phrase, ...(subject.relative ? [subject.relative] : [])].map((range) =>
    spanOf(surface, range.first, range.end),
  );

/** Whose statement it is: the subject of the verb that carries the noun ("expressed support"), or its possessor ("Lee's claim"). */
function ownerOf(surface: SurfaceText, noun: number): Owner | null {
  const { words, groups } = surface;
  const floor = sentenceOf(surface, noun).first;
  for (let i = noun - 1; i >= Math.max(floor, noun - 5); i--) {
    const word = words[i];
    if (!word) return null;
    if (word.class === "POSSESSIVE") return { source: [spanOf(surface, i, i + 1)], cueFirst: noun };
    if (word.class === "CLITIC") {
      const phrase = nounPhraseBefore(words, i, floor);
      return phrase && { source: [spanOf(surface, phrase.first, phrase.end)], cueFirst: noun };
    }
    if (word.verb && LIGHT.has(word.verb.lemma)) {
      const groupIndex = firstFrom(groups, i + 1, (group) => group.first) - 1;
      const group = groups[groupIndex];
      if (!group || group.head !== i || group.passive) return null;
      const subject = subjectOf(surface, {
        group,
        groupIndex,
        entries: [],
        end: group.end,
        quotation: word.quotation,
      });
      return subject && { source: subjectSpans(surface, subject), cueFirst: i };
    }
    if (!["ADJECTIVE", "DETERMINER", "ADVERB", "NOUN"].includes(word.class)) return null;
  }
  return null;
}

function nominal(surface: SurfaceText, at: number): AttributionDraft | null {
  const noun = surface.words[at];
  const link = surface.words[at + 1];
  if (!noun || !link || noun.class === "FINITE" || !LINKS.has(link.lower)) return null;
  const attitude = ATTITUDE_NOUNS.has(noun.lower);
  const cueClass = attitude ? "ATTITUDE" : CLASS_OF_CONTENT_NOUN.get(noun.lower);
  if (
    !cueClass ||
    (!attitude && link.lower !== "that" && link.lower !== "to" && link.lower !== "for")
  )
    return null;
  const owner = ownerOf(surface, at);
  if (!owner) return null;
  const clause = link.lower === "that" || link.lower === "to";
  const first = link.lower === "to" && !attitude ? at + 1 : at + 2;
  const light = owner.cueFirst !== at;
  return plainDraft({
    rule: light ? "light-verb" : "nominal",
    confidence: light ? 0.75 : 0.5,
    content: contentSpans(surface, {
      first,
      end: contentEnd(surface, first, clause ? "CLAUSE" : "THING"),
    }),
    cue: spanOf(surface, owner.cueFirst, clause ? at + 1 : at + 2),
    cueLemma: noun.lower,
    cueClass,
    ...CUE_CLASSES[cueClass],
    source: owner.source,
  });
}

/** "Lee's claim that …", "expressed support for …", "share the view that …". */
export const nominalFinder: Finder = {
  name: "nominal",
  find: (surface) =>
    surface.words.flatMap((word, at) =>
      word.class === "MARK" || word.quotation !== null ? [] : (nominal(surface, at) ?? []),
    ),
};
