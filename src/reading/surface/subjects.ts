import { DOCUMENT_NOUNS } from "../../lexicon/cue-nouns";
import type { Cue } from "./cues";
import {
  isNominal,
  isWhen,
  nounPhraseAfter,
  nounPhraseBefore,
  type TokenRange,
  withApposition,
} from "./noun-phrases";
import { type SurfaceText, sentenceOf } from "./surface-text";
import type { VerbGroup } from "./verb-groups";

/** Whose act a verb words. */
export interface Subject {
  readonly phrase: TokenRange;
  /** The relative pronoun that stands for the phrase: "the minister, who said …". */
  readonly relative: TokenRange | null;
  /** NEXT: right beside the verb · INVERTED: behind it ("said Lee") · SHARED: the subject of another verb of the sentence · AGENT: "by Lee". */
  readonly position: "NEXT" | "INVERTED" | "SHARED" | "AGENT";
}

/** How far back the subject of a coordinated or participial verb is looked for, in verb groups. */
const MAX_STEPS = 12;

const BEFORE_TIME = new Set(["on", "last", "this", "in", "late", "early"]);

/** Before the adverbs and times that end at token `from`: "Lee on Tuesday again said". */
const skipBack = (surface: SurfaceText, from: number): number => {
  const { words } = surface;
  let i = from;
  for (;;) {
    const word = words[i];
    if (!word) return i;
    if (isWhen(word)) {
      i -= 1;
      while (BEFORE_TIME.has(words[i]?.lower ?? "")) i -= 1;
    } else if (word.class === "ADVERB" || word.class === "NEGATION") i -= 1;
    else return i;
  }
};

/** The noun phrase that the group follows directly, or after what commas set off. */
function nextTo(surface: SurfaceText, group: VerbGroup): Subject | null {
  const { words } = surface;
  const floor = sentenceOf(surface, group.head).first;
  const last = skipBack(surface, group.first - 1);
  const before = words[last];
  if (!before || last < floor) return null;
  if (before.quotation !== words[group.head]?.quotation) return null;
  if (before.class === "WH" || (before.lower === "that" && isNominal(words[last - 1]))) {
    return relativeSubject(surface, last, floor);
  }
  const phrase = nounPhraseBefore(words, last + 1, floor);
  return phrase && { phrase, relative: null, position: "NEXT" };
}

function relativeSubject(surface: SurfaceText, pronoun: number, floor: number): Subject | null {
  const { words } = surface;
  if (!["who", "which", "that"].includes(words[pronoun]?.lower ?? "")) return null;
  const comma = words[pronoun - 1]?.text === ",";
  const relative = { first: pronoun, end: pronoun + 1 };
  const phrase = nounPhraseBefore(words, comma ? pronoun - 1 : pronoun, floor);
  return { phrase: phrase ?? relative, relative: phrase && relative, position: "NEXT" };
}

/** "…," said Lee, the minister. */
function inverted(surface: SurfaceText, cue: Cue): Subject | null {
  const { words } = surface;
  const { end } = sentenceOf(surface, cue.group.head);
  const phrase = nounPhraseAfter(words, cue.end, end);
  if (!phrase) return null;
  const opener = words[phrase.first];
  if (
    !opener ||
    opener.class === "OBJECT_PRONOUN" ||
    (opener.class === "POSSESSIVE" && opener.lower === "whose")
  )
    return null;
  if (phrase.end - phrase.first === 1 && !["NAME", "PRONOUN", "NOUN"].includes(opener.class))
    return null;
  return { phrase: withApposition(words, phrase, end), relative: null, position: "INVERTED" };
}

const opensSubordinate = (surface: SurfaceText, phrase: TokenRange): boolean => {
  const before = surface.words[skipBack(surface, phrase.first - 1)];
  return before?.class === "SUBORDINATOR" || before?.class === "WH";
};

/** The subject of the clause that a verb without one of its own hangs on: the nearest full clause before it that is not itself reported. */
function shared(surface: SurfaceText, groupIndex: number): Subject | null {
  const { groups, words } = surface;
  const own = groups[groupIndex];
  if (!own) return null;
  let fallback: Subject | null = null;
  for (let step = 1; step <= MAX_STEPS; step++) {
    const group = groups[groupIndex - step];
    if (!group || group.sentence !== own.sentence) break;
    if (group.form !== "FINITE" || words[group.head]?.quotation !== words[own.head]?.quotation)
      continue;
    const subject = nextTo(surface, group) ?? invertedAt(surface, groupIndex - step);
    if (!subject) continue;
    fallback ??= subject;
    if (subject.relative || opensSubordinate(surface, subject.phrase)) continue;
    if (isReported(surface, subject.phrase)) continue;
    return { ...subject, position: "SHARED" };
  }
  return fallback && { ...fallback, position: "SHARED" };
}

/** Whether the phrase follows a cue directly, so that its clause is that cue's content: "Lee said [the bank] …". */
function isReported(surface: SurfaceText, phrase: TokenRange): boolean {
  const before = phrase.first - 1;
  const frames = cueEndingAt(surface, before + 1)?.entries.map((entry) => entry.frames) ?? [];
  return frames.some((frame) => frame.has("CLAUSE") || frame.has("REQUEST"));
}

function cueEndingAt(surface: SurfaceText, end: number): Cue | null {
  let low = 0;
  let high = surface.cues.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cue = surface.cues[middle];
    if (!cue) return null;
    if (cue.end === end) return cue;
    if (cue.end < end) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function invertedAt(surface: SurfaceText, groupIndex: number): Subject | null {
  const group = surface.groups[groupIndex];
  const cue = group && cueEndingAt(surface, group.end);
  return cue && followsContent(surface, group) ? inverted(surface, cue) : null;
}

/** Whether a comma, a closing quotation mark or a dash stands right before the verb, as in `"…," said Lee`. */
function followsContent(surface: SurfaceText, group: VerbGroup): boolean {
  const before = surface.words[skipBack(surface, group.first - 1)];
  if (!before) return false;
  return /^[,?!.”"’'»—–-]+$|^''$/.test(before.text);
}

/** The subject of the first finite verb behind: "Speaking in Lund, [Lee] said …". */
function ahead(surface: SurfaceText, groupIndex: number): Subject | null {
  const own = surface.groups[groupIndex];
  for (let step = 1; own && step <= 4; step++) {
    const group = surface.groups[groupIndex + step];
    if (!group || group.sentence !== own.sentence) return null;
    if (group.form !== "FINITE") continue;
    const subject = nextTo(surface, group);
    const apart = subject && surface.words[subject.phrase.first - 1]?.text === ",";
    return subject && apart ? { ...subject, position: "SHARED" } : null;
  }
  return null;
}

function agent(surface: SurfaceText, group: VerbGroup): Subject | null {
  const { end } = sentenceOf(surface, group.head);
  for (let i = group.end; i < Math.min(end, group.end + 6); i++) {
    if (surface.words[i]?.class === "MARK") return null;
    if (surface.words[i]?.lower !== "by") continue;
    const phrase = nounPhraseAfter(surface.words, i + 1, end);
    return phrase && { phrase, relative: null, position: "AGENT" };
  }
  return null;
}

/** "a letter urging …", "reports saying …": a document speaks. */
function document(surface: SurfaceText, group: VerbGroup): Subject | null {
  const { words } = surface;
  const noun = words[group.first - 1];
  if (!noun || !DOCUMENT_NOUNS.has(noun.lower)) return null;
  const phrase = nounPhraseBefore(words, group.first, sentenceOf(surface, group.head).first);
  return phrase && { phrase, relative: null, position: "NEXT" };
}

/** Who does what the cue's verb words; null where the text leaves it open ("it was reported"). */
export function subjectOf(surface: SurfaceText, cue: Cue): Subject | null {
  const { group, groupIndex } = cue;
  if (group.passive) return agent(surface, group);
  if (group.form === "FINITE") {
    return (
      nextTo(surface, group) ??
      (followsContent(surface, group) ? inverted(surface, cue) : null) ??
      shared(surface, groupIndex)
    );
  }
  return document(surface, group) ?? shared(surface, groupIndex) ?? ahead(surface, groupIndex);
}
