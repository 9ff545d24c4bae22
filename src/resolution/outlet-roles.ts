import {
  LOOSE_ORGANISATION_NOUNS,
  NEWS_MODIFIERS,
  ORGANISATION_NOUNS,
  OUTLET_MODIFIERS,
} from "../lexicon/organisations";
import type { Reading } from "../reading/reading";
import type { SurfaceText } from "../reading/surface/surface-text";
import type { Word } from "../reading/surface/word-classes";
import type { Span } from "../text/article-text";
import { firstEndingAfter } from "../text/spans";

/** One place that says what a news organisation is. */
export interface OutletRole {
  /** Index into the reading's actors. */
  readonly actor: number;
  /** In lower case: "state television". */
  readonly title: string;
  /** The state that it is of, as an index into the reading's actors, or null. */
  readonly organization: number | null;
  readonly span: Span;
}

/** Words [first, end). */
interface Words {
  readonly first: number;
  readonly end: number;
}

/**
 * What an article says that news organisations are, beside their names: "Norwegian state television NKT", "the Reva news agency".
 * A country before it is what it is of.
 */
export function outletRoles(reading: Reading, surface: SurfaceText): OutletRole[] {
  const { words } = surface;
  return reading.mentions.flatMap(({ span, kind, actor }): OutletRole[] => {
    if (actor === null || kind !== "NAME") return [];
    if (reading.actors[actor]?.kind !== "NEWS_ORGANIZATION") return [];
    const name = {
      first: firstEndingAfter(words, span.start),
      end: firstEndingAfter(words, span.end),
    };
    const worded = sortBefore(words, name.first) ?? sortBehind(words, name.end);
    if (!worded) return [];
    const all = { first: Math.min(worded.first, name.first), end: Math.max(worded.end, name.end) };
    const country = countryBefore(reading, words[all.first]?.start ?? span.start);
    const start = country?.start ?? words[all.first]?.start ?? span.start;
    const title = words.slice(worded.first, worded.end).map(({ lower }) => lower);
    return [
      {
        ...{ actor, title: title.join(" "), organization: country?.actor ?? null },
        span: { start, end: words[all.end - 1]?.end ?? span.end },
      },
    ];
  });
}

function sortBefore(words: readonly Word[], name: number): Words | null {
  if (!isSort(words, name - 1)) return null;
  let first = name - 1;
  while (isModifier(words[first - 1])) first -= 1;
  return { first, end: name };
}

function sortBehind(words: readonly Word[], name: number): Words | null {
  let end = name;
  while (isModifier(words[end])) end += 1;
  return isSort(words, end) ? { first: name, end: end + 1 } : null;
}

/** Whether a noun says that something is a news organisation; an agency or a service is one for news only. */
function isSort(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.text ?? "";
  if (lower === "agency" || lower === "service") {
    return NEWS_MODIFIERS.has(words[at - 1]?.text ?? "");
  }
  return (
    ORGANISATION_NOUNS.get(lower) === "NEWS_ORGANIZATION" || LOOSE_ORGANISATION_NOUNS.has(lower)
  );
}

/** As written, since a capital makes it a part of the name. */
function isModifier(word: Word | undefined): boolean {
  return word !== undefined && OUTLET_MODIFIERS.has(word.text);
}

function countryBefore(reading: Reading, end: number) {
  const mention = reading.mentions.find(
    ({ span, actor }) =>
      actor !== null &&
      reading.actors[actor]?.kind === "STATE" &&
      /^(?:['’]s?)? $/u.test(reading.text.text.slice(span.end, end)),
  );
  return mention ? { actor: mention.actor, start: mention.span.start } : null;
}
