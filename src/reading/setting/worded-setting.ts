import { MONTHS } from "../../lexicon/function-words";
import { TALK_NOUNS } from "../../lexicon/occasions";
import type { Span } from "../../text/article-text";
import { contains, overlaps } from "../../text/spans";
import type { Attribution } from "../reading";
import { firstFrom } from "../surface/clauses";
import { isWhen, nounPhraseAfter } from "../surface/noun-phrases";
import { type SurfaceText, sentenceOf, spanOf } from "../surface/surface-text";
import { hearerOf } from "./hearer";
import { intermediaryOf } from "./intermediary";
import type { SettingPhrase } from "./setting-phrases";

/** What the words around one cue tell of how its content was said; actors as indices into Reading.actors. */
export interface Setting {
  readonly addresseeSpans: readonly Span[];
  readonly addressees: readonly number[];
  readonly medium: number | null;
  readonly venue: Span | null;
  readonly occasion: Span | null;
  /** The occasion is a sitting spoken of as known: that of the body that was spoken to before. */
  readonly known: boolean;
  readonly intermediaries: readonly number[];
}

/** What the actors of the article tell about words. */
export interface ActorLinks {
  readonly actorsIn: (spans: readonly Span[]) => readonly number[];
  readonly isMedium: (actor: number) => boolean;
}

/** Further from the cue a phrase belongs to something else; in tokens. */
const REACH = 60;
/** How many attributions around one may stand in the same sentence and count. */
const NEIGHBOURS = 6;

/** The setting that is worded in the cue's own sentence. */
export function wordedSetting(
  surface: SurfaceText,
  attributions: readonly Attribution[],
  index: number,
  phrases: readonly SettingPhrase[],
  links: ActorLinks,
): Setting | null {
  const attribution = attributions[index];
  if (!attribution?.cue) return null;
  const own = phrasesOf(surface, attributions, index, phrases);
  const spanned = (range: SettingPhrase["occasion"]) =>
    range && spanOf(surface, range.first, range.end);
  const occasion = own.find((phrase) => phrase.occasion !== null);
  const hearers = own.flatMap((phrase) => spanned(phrase.hearers) ?? []);
  const audience = own.find((phrase) => phrase.occasion === null);
  const told = toldTo(surface, attribution, links);
  const addresseeSpans = told.length > 0 ? told : hearers;
  const addressees = [...new Set(links.actorsIn(addresseeSpans))].filter(
    (actor) => !attribution.speakers.includes(actor),
  );
  const media = [...links.actorsIn(told), ...links.actorsIn(hearers)].filter(links.isMedium);
  return {
    addresseeSpans,
    addressees,
    medium: media.find((actor) => !attribution.speakers.includes(actor)) ?? null,
    venue: spanned(audience?.hearers ?? null) ?? placeOf(surface, attribution, addresseeSpans),
    occasion: spanned(occasion?.occasion ?? null),
    known: occasion?.known ?? false,
    intermediaries: intermediariesOf(surface, attribution, addressees, links),
  };
}

function toldTo(
  surface: SurfaceText,
  attribution: Attribution,
  { actorsIn }: ActorLinks,
): readonly Span[] {
  if (attribution.addresseeSpans.length > 0) return attribution.addresseeSpans;
  const hearer = hearerOf(surface, attribution);
  return hearer && actorsIn([hearer]).length > 0 ? [hearer] : [];
}

/** The phrases of the sentence that belong to this attribution and not to what it, or another one, tells. */
function phrasesOf(
  surface: SurfaceText,
  attributions: readonly Attribution[],
  index: number,
  phrases: readonly SettingPhrase[],
): readonly SettingPhrase[] {
  const attribution = attributions[index];
  const cue = attribution?.cue;
  if (!attribution || !cue) return [];
  const at = firstFrom(surface.words, cue.start, ({ start }) => start);
  const sentence = sentenceOf(surface, at);
  const from = Math.max(sentence.first, at - REACH);
  const to = Math.min(sentence.end, at + REACH);
  const near = attributions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  const parent = attribution.parent === null ? null : attributions[attribution.parent];
  return phrases
    .slice(
      firstFrom(phrases, from, (phrase) => phrase.at),
      firstFrom(phrases, to, (phrase) => phrase.at),
    )
    .filter((phrase) => {
      const start = surface.words[phrase.at]?.start ?? 0;
      const span = { start, end: start + 1 };
      if (attribution.source.some((part) => contains(part, span))) return false;
      if (parent && !parent.content.some((part) => contains(part, span))) return false;
      if (attribution.content.some((part) => contains(part, span)))
        return isOwnTalk(surface, attribution, phrase);
      return !near.some(
        (other) =>
          other !== attribution &&
          other !== parent &&
          (isToldBy(other, attribution, span) || standsBetween(other, attribution, cue, span)),
      );
    });
}

/** "asked him to pay during a call": the talk is the one on which it was asked. */
function isOwnTalk(
  { words }: SurfaceText,
  { cueClass, cue, content }: Attribution,
  { occasion }: SettingPhrase,
): boolean {
  const noun = words
    .slice(occasion?.first, occasion?.end)
    .find(({ lower }) => TALK_NOUNS.has(lower));
  const behind = cue !== null && content.every(({ start }) => start >= cue.end);
  return cueClass === "REQUEST" && behind && noun !== undefined;
}

/** Whether a place lies in what another one says that does not hold this one. */
function isToldBy(other: Attribution, { cue }: Attribution, place: Span): boolean {
  const holds = (span: Span) => other.content.some((part) => contains(part, span));
  return holds(place) && !(cue !== null && holds(cue));
}

/** Whether somebody else's cue lies between a place and the cue. */
function standsBetween(other: Attribution, own: Attribution, cue: Span, place: Span): boolean {
  if (other.cue === null || other.speakers.some((actor) => own.speakers.includes(actor)))
    return false;
  const gap =
    place.start < cue.start
      ? { start: place.start, end: cue.start }
      : { start: cue.end, end: place.end };
  return overlaps(gap, other.cue);
}

const PLACED = new Set(["in", "at", "outside", "inside", "from"]);

/** "told reporters in Lund": a place right behind the cue or whoever is spoken to. */
function placeOf(
  surface: SurfaceText,
  { cue, content, source }: Attribution,
  addresseeSpans: readonly Span[],
): Span | null {
  const { words } = surface;
  for (const before of [cue, ...addresseeSpans]) {
    if (before === null) continue;
    let at = placeWordIn(surface, before) ?? firstFrom(words, before.end, ({ start }) => start);
    // "said Lee in Lund"
    const speaker = source.find(({ start }) => start === words[at]?.start);
    if (speaker) at = firstFrom(words, speaker.end, ({ start }) => start);
    const name = words[at + 1];
    if (!PLACED.has(words[at]?.lower ?? "") || name?.class !== "NAME") continue;
    if (isWhen(name) || MONTHS.has(name.lower)) continue;
    const phrase = nounPhraseAfter(words, at + 1, sentenceOf(surface, at).end);
    const span = phrase && spanOf(surface, phrase.first, phrase.end);
    if (span && !content.some((part) => overlaps(part, span))) return span;
  }
  return null;
}

/** "reporters in Lund": where the place begins within the words for those spoken to. */
function placeWordIn({ words }: SurfaceText, { start, end }: Span): number | null {
  const from = firstFrom(words, start, (word) => word.start);
  const to = firstFrom(words, end, (word) => word.start);
  const at = words.slice(from, to).findIndex(({ lower }) => PLACED.has(lower));
  return at < 0 ? null : from + at;
}

/** Who carried the message to those addressed, where there are any. */
function intermediariesOf(
  surface: SurfaceText,
  { cue, content, source, speakers }: Attribution,
  addressees: readonly number[],
  { actorsIn, isMedium }: ActorLinks,
): readonly number[] {
  const [first] = content;
  if (cue === null || addressees.length === 0 || !first || first.start < cue.end) return [];
  const from = Math.min(cue.start, ...source.map(({ end }) => end));
  const span = intermediaryOf(
    surface,
    firstFrom(surface.words, from, ({ start }) => start),
    firstFrom(surface.words, first.start, ({ start }) => start),
  );
  return (span ? actorsIn([span]) : []).filter(
    (actor) => !speakers.includes(actor) && !addressees.includes(actor) && !isMedium(actor),
  );
}
