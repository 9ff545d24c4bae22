import type { Span } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";
import { firstFrom } from "./clauses";
import { nounPhraseBefore } from "./noun-phrases";
import { type SurfaceText, spanOf } from "./surface-text";
import type { VerbGroup } from "./verb-groups";

/** A finite verb that a content itself says, with whose act it is. */
export interface MainVerb {
  readonly group: VerbGroup;
  /** The words before it that name who or what it is said of; null where they are not there. */
  readonly subject: Span | null;
}

/**
 * The finite verbs of a stretch's main clauses, in text order: "continues" and "would pass" of "Lund continues talks that will fail and
 * would pass this on". What stands in relative, conditional or further reported clauses is left out.
 */
export function mainVerbs(surface: SurfaceText, content: readonly Span[]): readonly MainVerb[] {
  return content.flatMap((span) => verbsIn(surface, span));
}

function verbsIn(surface: SurfaceText, { start, end }: Span): MainVerb[] {
  const { words, groups } = surface;
  const found: MainVerb[] = [];
  const floor = firstEndingAfter(words, start);
  // Whether the next finite verb is that of a subordinate clause, and whether such a clause goes on.
  let opened = false;
  let inside = false;
  let joined = true;
  let sentence = words[floor]?.sentence;
  let next = firstFrom(groups, floor, ({ first }) => first);
  for (let at = floor; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start >= end) break;
    if (word.sentence !== sentence) {
      sentence = word.sentence;
      opened = inside = false;
      joined = true;
    }
    const group = groups[next];
    if (group?.first === at) {
      next += 1;
      if (group.form !== "FINITE") continue;
      if (opened) {
        opened = false;
        inside = true;
      } else if (joined && !(inside && found.length > 0)) {
        found.push({ group, subject: subjectOf(surface, group, floor, found.at(-1)) });
        joined = false;
      } else if (found.length === 0) {
        found.push({ group, subject: subjectOf(surface, group, floor, undefined) });
        joined = inside = false;
      }
      continue;
    }
    if (word.class === "COORDINATOR" || /^[,;:—–]$/u.test(word.text)) {
      joined = true;
      if (word.class !== "COORDINATOR") inside = false;
    } else if (word.class === "SUBORDINATOR" || word.class === "WH") {
      // "A and that B": both are said
      const resumed = word.lower === "that" && words[at - 1]?.class === "COORDINATOR";
      opened = at > floor || word.lower !== "that" ? !resumed : false;
      if (resumed) inside = false;
    }
  }
  return found;
}

/** A verb that follows "and" directly has the subject of the one before. */
function subjectOf(
  surface: SurfaceText,
  group: VerbGroup,
  floor: number,
  before: MainVerb | undefined,
): Span | null {
  const { words } = surface;
  let end = group.first;
  while (end > floor && ["ADVERB", "NEGATION"].includes(words[end - 1]?.class ?? "")) end -= 1;
  if (words[end - 1]?.class === "COORDINATOR") return before?.subject ?? null;
  const phrase = nounPhraseBefore(words, end, floor);
  return phrase && spanOf(surface, phrase.first, phrase.end);
}
