import type { Attribution, Reading } from "../../src/reading/reading";
import type { Span } from "../../src/text/article-text";
import { contains, cover, overlaps, slice } from "../../src/text/spans";
import { locate } from "./locate";
import type { Forbidden, Negative } from "./negatives";
import { plainName, showAttribution, wordOverlapInPlace } from "./reading-score";

type Judge = (reading: Reading, attribution: Attribution) => boolean;

/** The attributions that must not be, as readable lines; none where the text is read rightly. Throws where `never` names words that are not in the text. */
export function forbiddenIn({ text, never }: Negative, reading: Reading): string[] {
  const judges = never === null ? [] : judgesOf(text, never);
  return reading.attributions
    .filter((attribution) => judges.every((judge) => judge(reading, attribution)))
    .map((attribution) => showAttribution(text, reading, attribution));
}

function judgesOf(text: string, never: Forbidden): Judge[] {
  const { content, holds, speaker, addressee, cue, cueClass, modality, saidAt, top } = never;
  const judges: Judge[] = [];
  if (content !== undefined) {
    const words = locate(text, content);
    judges.push((_, read) => wordOverlapInPlace(text, read.content, [words]) >= 0.5);
  }
  if (holds !== undefined) {
    const words = locate(text, holds);
    judges.push((_, read) => read.content.some((span) => contains(span, words)));
  }
  if (speaker !== undefined)
    judges.push((reading, read) => names(reading, read.speakers, read.source, speaker));
  if (addressee !== undefined)
    judges.push((reading, read) => names(reading, read.addressees, read.addresseeSpans, addressee));
  if (cue !== undefined) {
    const words = locate(text, cue);
    judges.push((_, read) => read.cue !== null && overlaps(read.cue, words));
  }
  if (cueClass !== undefined) judges.push((_, read) => read.cueClass === cueClass);
  if (modality !== undefined) judges.push((_, read) => read.modalities.includes(modality));
  if (saidAt !== undefined)
    judges.push(
      (_, { saidAt: read }) =>
        read?.basis !== "INFERRED" && (read?.edtf?.startsWith(saidAt) ?? false),
    );
  if (top !== undefined) judges.push((_, read) => (read.parent === null) === top);
  return judges;
}

/** Whether the words name one of the actors, or are the worded phrase where no actor is known. */
function names(
  { text, actors }: Reading,
  indices: readonly number[],
  worded: readonly Span[],
  words: string,
): boolean {
  const wanted = plainName(words);
  const phrase = cover(worded);
  return (
    (phrase !== null && plainName(slice(text.text, phrase)) === wanted) ||
    indices.some((index) => {
      const actor = actors[index];
      const known = actor ? [actor.name, ...actor.names.map((name) => name.text)] : [];
      return known.some((name) => plainName(name) === wanted);
    })
  );
}
