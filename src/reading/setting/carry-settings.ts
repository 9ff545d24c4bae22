import { APART_WORDS } from "../../lexicon/occasions";
import type { Attribution, TimeExpression } from "../reading";
import { firstFrom } from "../surface/clauses";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";
import { isHeld } from "./is-held";
import type { Setting } from "./worded-setting";

/** An occasion of speaking as far as it was worded, and where it was last spoken on. */
interface Running {
  readonly setting: Setting;
  readonly saidAt: TimeExpression | null;
  readonly paragraph: number;
}

/** After so many paragraphs without a word of the speaker, a new occasion is likelier than the old one. */
const REACH = 6;
/** How far around a cue words that put it apart may stand, in tokens. */
const NEAR = 3;
const NOTHING: Setting = {
  addresseeSpans: [],
  addressees: [],
  medium: null,
  venue: null,
  occasion: null,
  known: false,
  intermediaries: [],
};

/**
 * Settings and times of all attributions. A report names the occasion once and goes on: what a speaker says next, without another
 * addressee, occasion, place or time, was said on the same one. Only what the article itself tells is carried on, not what stands inside
 * another's words, and nothing that is only thought.
 * @param worded the setting worded for each attribution, in text order.
 */
export function carrySettings(
  surface: SurfaceText,
  attributions: readonly Attribution[],
  worded: readonly (Setting | null)[],
): Attribution[] {
  const running = new Map<string, Running>();
  let body: Setting | null = null;
  return attributions.map((attribution, index) => {
    const own = worded[index] ?? NOTHING;
    const speakers = [...attribution.speakers].sort().join("+");
    const paragraph = paragraphOf(surface, attribution);
    const last = running.get(speakers);
    const outer = attribution.parent === null && speakers !== "" && !isHeld(attribution);
    if (!outer) return withSetting(attribution, own, attribution.saidAt);
    const near = last !== undefined && paragraph - last.paragraph <= REACH;
    const goesOn = near && !isApart(surface, attribution) && agrees(own, attribution, last);
    const merged = goesOn ? mergeSettings(own, last.setting) : own;
    const setting =
      merged.known && merged.addressees.length === 0 && body !== null
        ? { ...merged, addressees: body.addressees, addresseeSpans: body.addresseeSpans }
        : merged;
    const saidAt = goesOn && !isWorded(attribution.saidAt) ? last.saidAt : attribution.saidAt;
    if (setting.addressees.length > 0 && setting.medium === null) body = setting;
    if (!isEmpty(setting) || isWorded(saidAt))
      running.set(speakers, { setting, saidAt, paragraph });
    return withSetting(attribution, setting, saidAt);
  });
}

function withSetting(
  attribution: Attribution,
  { addresseeSpans, addressees, medium, venue, occasion, intermediaries }: Setting,
  saidAt: TimeExpression | null,
): Attribution {
  return {
    ...attribution,
    addresseeSpans,
    addressees,
    medium,
    venue,
    occasion,
    intermediaries,
    saidAt,
  };
}

const isWorded = (time: TimeExpression | null): boolean => time !== null && time.mention !== null;

const isEmpty = (setting: Setting): boolean =>
  setting.addresseeSpans.length === 0 &&
  setting.medium === null &&
  setting.venue === null &&
  setting.occasion === null;

/** Whether nothing worded speaks against the occasion going on. */
function agrees(own: Setting, { saidAt }: Attribution, { setting, saidAt: before }: Running) {
  const sameHearers =
    own.addresseeSpans.length === 0 ||
    (own.addressees.length > 0 &&
      own.addressees.every((actor) => setting.addressees.includes(actor)));
  const sameTime = !isWorded(saidAt) || !isWorded(before) || saidAt?.edtf === before?.edtf;
  const samePlace = own.venue === null || setting.venue === null;
  const sameOccasion = own.occasion === null || own.known || setting.occasion === null;
  return sameHearers && sameTime && (samePlace || own.addressees.length > 0) && sameOccasion;
}

/** What is worded here, and for the rest what was worded before. */
function mergeSettings(own: Setting, before: Setting): Setting {
  const addressed = own.addresseeSpans.length > 0;
  return {
    addresseeSpans: addressed ? own.addresseeSpans : before.addresseeSpans,
    addressees: addressed ? own.addressees : before.addressees,
    medium: own.medium ?? before.medium,
    venue: own.venue ?? before.venue,
    occasion: own.occasion ?? before.occasion,
    known: own.known,
    intermediaries: own.intermediaries,
  };
}

/** "later said", "has said": another time than the one told of. */
function isApart(surface: SurfaceText, { cue }: Attribution): boolean {
  if (cue === null) return false;
  const { words } = surface;
  const at = firstFrom(words, cue.start, ({ start }) => start);
  const { first, end } = sentenceOf(surface, at);
  const around = words.slice(Math.max(first, at - NEAR), Math.min(end, at + NEAR + 1));
  const perfect = /^(?:has|have|had|'ve)$/.test(words[at - 1]?.lower ?? "");
  return perfect || around.some(({ lower }) => APART_WORDS.has(lower));
}

function paragraphOf({ text, words }: SurfaceText, { cue, content }: Attribution): number {
  const start = cue?.start ?? content[0]?.start ?? 0;
  const word = words[firstFrom(words, start, (item) => item.start)];
  return text.sentences[word?.sentence ?? -1]?.paragraph ?? 0;
}
