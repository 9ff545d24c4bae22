import { DOCUMENT_NOUNS } from "../../lexicon/cue-nouns";
import type { CueEntry } from "../../lexicon/cue-types";
import { DURATIONS } from "../../lexicon/function-words";
import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { firstFrom } from "../surface/clauses";
import { contentEnd } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { nounPhraseAfter, type TokenRange } from "../surface/noun-phrases";
import { subjectOf } from "../surface/subjects";
import { opensQuotation, type SurfaceText, sentenceOf } from "../surface/surface-text";

interface Match {
  readonly entry: CueEntry;
  readonly rule: string;
  readonly confidence: number;
  readonly content: TokenRange;
  readonly cueEnd?: number;
}

const withFrame = (cue: Cue, frame: Parameters<CueEntry["frames"]["has"]>[0]) =>
  cue.entries.find(({ frames }) => frames.has(frame));

/** "Lee accused the bank of fraud", "Lee blamed the bank for the loss". */
function charge(surface: SurfaceText, cue: Cue, object: TokenRange): Match | null {
  const entry = withFrame(cue, "CHARGE");
  if (!entry) return null;
  for (let link = object.first + 1; link <= object.end; link++) {
    if (!entry.links.includes(surface.words[link]?.lower ?? "")) continue;
    const content = { first: object.first, end: judgementEnd(surface, link + 1) };
    return { entry, rule: "charge", confidence: 0.8, content };
  }
  return null;
}

/** A judgement in quotation marks ends with them, any other one as a thing does. */
const judgementEnd = (surface: SurfaceText, first: number): number => {
  const quotation = surface.text.quotations[surface.words[first]?.quotation ?? -1];
  if (!quotation || !opensQuotation(surface, first)) return contentEnd(surface, first, "THING");
  return firstFrom(surface.words, quotation.end, (word) => word.start);
};

/** "a mistake", "deeply wrong", "“folly”"; "twice" names nothing. */
function opensName(surface: SurfaceText, at: number): boolean {
  const { words } = surface;
  let first = at;
  while (words[first]?.class === "ADVERB") first += 1;
  const cls = words[first]?.class ?? "MARK";
  return (
    opensQuotation(surface, first) ||
    ["DETERMINER", "ADJECTIVE", "POSSESSIVE", "NOUN"].includes(cls)
  );
}

/** "Lee called the plan a mistake": with a pronoun as object the content is the name it is given. */
function naming(surface: SurfaceText, cue: Cue, object: TokenRange): Match | null {
  const entry = withFrame(cue, "COMPLEMENT");
  const next = surface.words[object.end];
  if (!entry || !next) return null;
  if (!opensName(surface, object.end)) return null;
  const pronoun =
    ["PRONOUN", "OBJECT_PRONOUN"].includes(surface.words[object.first]?.class ?? "") ||
    surface.words[object.first]?.lower === "that";
  const first = pronoun ? object.end : object.first;
  return {
    entry,
    rule: "naming",
    confidence: 0.8,
    content: { first, end: judgementEnd(surface, object.end) },
  };
}

/** "Lee described the plan as a mistake". */
function likening(surface: SurfaceText, cue: Cue, object: TokenRange): Match | null {
  const entry = withFrame(cue, "AS");
  if (!entry || surface.words[object.end]?.lower !== "as") return null;
  return {
    entry,
    rule: "likening",
    confidence: 0.8,
    content: { first: object.first, end: judgementEnd(surface, object.end + 1) },
  };
}

/** "released a statement", "welcomed the report": what the document says is not told. */
const isDocument = (surface: SurfaceText, object: TokenRange): boolean => {
  const words = surface.words.slice(object.first, object.end);
  const link = words.findIndex((word) => word.class === "PREPOSITION");
  const head = words[(link < 0 ? words.length : link) - 1];
  const content = surface.words[object.first + (link < 0 ? words.length : link)];
  return head !== undefined && DOCUMENT_NOUNS.has(head.lower) && content?.lower !== "that";
};

/** "Lee criticized the plan". */
function thing(surface: SurfaceText, cue: Cue, object: TokenRange): Match | null {
  const entry = withFrame(cue, "THING");
  if (!entry || isDocument(surface, object)) return null;
  const content = {
    first: object.first,
    end: Math.max(object.end, contentEnd(surface, object.first, "THING")),
  };
  return { entry, rule: "verdict", confidence: 0.6, content };
}

/** "argued for hours", "spoke for two days": how long, not what. */
function isDuration(surface: SurfaceText, first: number): boolean {
  const phrase = nounPhraseAfter(surface.words, first, sentenceOf(surface, first).end);
  const head = phrase && surface.words[phrase.end - 1];
  return head !== null && DURATIONS.has(head?.lower ?? "");
}

/** "Lee called for an inquiry", "Lee referred to the plan". */
function linked(surface: SurfaceText, cue: Cue): Match | null {
  const link = surface.words[cue.end]?.lower ?? "";
  const entry = cue.entries.find(({ frames, links }) => frames.has("LINK") && links.includes(link));
  const first = cue.end + 1;
  if (!entry || (surface.words[first]?.class === "MARK" && !opensQuotation(surface, first)))
    return null;
  if (link === "for" && isDuration(surface, first)) return null;
  return {
    entry,
    rule: "linked-verdict",
    confidence: 0.6,
    content: { first, end: contentEnd(surface, first, "THING") },
    cueEnd: first,
  };
}

/** "Lee denied having sold the boat", "Lee admitted selling it": what the subject did or did not do. */
function deed(surface: SurfaceText, cue: Cue): Match | null {
  const first = surface.words[cue.end]?.class === "NEGATION" ? cue.end + 1 : cue.end;
  const group = surface.groups[firstFrom(surface.groups, first, (g) => g.first)];
  const entry = withFrame(cue, "DEED");
  if (!entry || group?.first !== first || group.form !== "GERUND") return null;
  const content = { first, end: contentEnd(surface, first, "ACTION") };
  return { entry, rule: "deed", confidence: 0.85, content };
}

/** Whether the noun phrase goes on with a verb, so that it is the subject of a clause. */
const opensClause = (surface: SurfaceText, object: TokenRange): boolean => {
  const group = surface.groups[firstFrom(surface.groups, object.end, (g) => g.first)];
  return group?.first === object.end && group.form === "FINITE";
};

function verdict(surface: SurfaceText, cue: Cue): AttributionDraft | null {
  if (cue.group.passive) return null;
  const object = nounPhraseAfter(surface.words, cue.end, sentenceOf(surface, cue.group.head).end);
  const match =
    object && !opensClause(surface, object)
      ? (charge(surface, cue, object) ??
        likening(surface, cue, object) ??
        naming(surface, cue, object) ??
        thing(surface, cue, object))
      : opensQuotation(surface, cue.end)
        ? null
        : (deed(surface, cue) ?? linked(surface, cue));
  if (!match) return null;
  const subject = subjectOf(surface, cue);
  if (!subject || subject.position === "INVERTED") return null;
  return verbDraft(surface, cue, match.entry, {
    rule: match.rule,
    confidence: match.confidence,
    subject,
    content: contentSpans(surface, match.content),
    ...(match.cueEnd === undefined ? {} : { cueEnd: match.cueEnd }),
  });
}

/** X criticized Y, X called Y a …, X accused Y of …, X called for Y: what is judged is a thing and no clause. */
export const verdictFinder: Finder = {
  name: "verdict",
  find: (surface) => surface.cues.flatMap((cue) => verdict(surface, cue) ?? []),
};
