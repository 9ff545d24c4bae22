import type { ActorKind } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import { contains, firstEndingAfter } from "../../text/spans";
import type { SurfaceText } from "../surface/surface-text";
import type { Cast, Member } from "./cast";
import { speechAround } from "./speech-around";
import type { AttributionSpans, MentionDraft } from "./types";

/** How many sentences back an antecedent may stand. */
const REACH = 3;
/** And how many mentions, so that a sentence without end costs no more than others. */
const MOST = 80;
/** How much better than the next the best antecedent must be; closer ones stay unresolved. */
const MARGIN = 0.75;
/** How much likelier the speaker is to be meant in what he is reported to say. */
const SPEAKER = 2;
const OBJECT_FORMS = /^(?:him|her|them|it)$/i;
const PERSONS: ReadonlySet<ActorKind> = new Set(["PERSON", "UNNAMED_SOURCE"]);
const PEOPLES: ReadonlySet<ActorKind> = new Set(["GROUP", "UNNAMED_SOURCE"]);

/** A mention with what the choice of antecedents looks at. */
interface Site {
  readonly index: number;
  readonly draft: MentionDraft;
  readonly sentence: number;
  /** Token range of the mention with its titles. */
  readonly first: number;
  readonly end: number;
  readonly quotation: number | null;
  readonly subject: boolean;
  readonly source: boolean;
  /** Indices of the drafts that, by what is said to whom, it hardly means: "She" in "She said Roe had left". */
  readonly barred: readonly number[];
  /** Indices of the drafts that speak where it stands in reported speech: "Roe" for "she" in "Roe said she had left". */
  readonly speakers: readonly number[];
}

/**
 * Third person pronouns: the actor of fitting gender and number that was named last and best, a subject or speaker before others.
 * Where two are about as good, or none is near, the pronoun stays unresolved.
 */
export function resolvePronouns(
  cast: Cast,
  surface: SurfaceText,
  attributions: readonly AttributionSpans[],
): void {
  const sources = sortedSpans(attributions.flatMap(({ source }) => source));
  const speech = speechAround(cast.drafts, attributions);
  const sites = cast.drafts.map((draft, index) => ({
    ...siteOf(surface, sources, draft, index),
    ...speech(draft, index, quotationAt(surface, draft)),
  }));
  let earliest = 0;
  for (const site of sites) {
    while ((sites[earliest]?.sentence ?? 0) < site.sentence - REACH) earliest += 1;
    if (site.draft.kind !== "PRONOMINAL" || cast.isResolved(site.index)) continue;
    const member =
      subjectBehind(cast, surface, sites, site) ??
      bestBefore(
        cast,
        surface,
        sites.slice(Math.max(earliest, site.index - MOST), site.index),
        site,
      );
    if (member !== null) cast.assign(site.index, member);
  }
}

function siteOf(
  surface: SurfaceText,
  sources: readonly Span[],
  draft: MentionDraft,
  index: number,
): Omit<Site, "barred" | "speakers"> {
  const { words } = surface;
  const first = firstEndingAfter(words, draft.extent.start);
  const end = firstEndingAfter(words, draft.extent.end - 1) + 1;
  const before = sources[firstEndingAfter(sources, draft.span.start)];
  const after = words[words[end]?.class === "ADVERB" ? end + 1 : end];
  return {
    index,
    draft,
    sentence: words[first]?.sentence ?? 0,
    first,
    end,
    quotation: words[first]?.quotation ?? null,
    subject:
      (after !== undefined && ["FINITE", "AUXILIARY", "MODAL"].includes(after.class)) ||
      opensWithComma(surface, first, end),
    source: before !== undefined && contains(before, draft.span),
  };
}

/** "Ana Roe, the mayor and a lawyer, said": what opens a sentence before a comma is mostly its subject. */
function opensWithComma({ words, text }: SurfaceText, first: number, end: number): boolean {
  const sentence = text.sentences[words[first]?.sentence ?? -1];
  return sentence?.firstToken === first && words[end]?.text === ",";
}

function quotationAt({ words }: SurfaceText, { extent }: MentionDraft): number | null {
  return words[firstEndingAfter(words, extent.start)]?.quotation ?? null;
}

/** "After her return, Ana Roe said": a pronoun in the opening phrase means the subject behind the comma. */
function subjectBehind(
  cast: Cast,
  { words, text }: SurfaceText,
  sites: readonly Site[],
  pronoun: Site,
): Member | null {
  const sentence = text.sentences[pronoun.sentence];
  const opener = words[sentence?.firstToken ?? -1];
  if (
    opener === undefined ||
    !["GERUND", "PREPOSITION", "SUBORDINATOR", "WH", "PARTICIPLE"].includes(opener.class)
  )
    return null;
  for (let at = pronoun.index + 1; isBeside(sites[at], pronoun); at++) {
    const site = sites[at];
    if (site === undefined || words[site.first - 1]?.text !== ",") continue;
    const member = cast.memberOf(at);
    const commas = words
      .slice(pronoun.end, site.first)
      .filter(({ text: mark }) => mark === ",").length;
    return site.subject &&
      commas === 1 &&
      member !== null &&
      agrees(member, pronoun.draft) &&
      !namedBefore(cast, sites, pronoun)
      ? member
      : null;
  }
  return null;
}

function namedBefore(cast: Cast, sites: readonly Site[], pronoun: Site): boolean {
  for (let at = pronoun.index - 1; isBeside(sites[at], pronoun); at--) {
    const member = cast.memberOf(at);
    if (member !== null && agrees(member, pronoun.draft)) return true;
  }
  return false;
}

function isBeside(site: Site | undefined, pronoun: Site): boolean {
  return site?.sentence === pronoun.sentence && Math.abs(site.index - pronoun.index) <= MOST;
}

function bestBefore(
  cast: Cast,
  surface: SurfaceText,
  before: readonly Site[],
  pronoun: Site,
): Member | null {
  const scores = new Map<Member, number>();
  const barred = membersOf(cast, pronoun.barred);
  const speakers = membersOf(cast, pronoun.speakers);
  let rival = Number.NEGATIVE_INFINITY;
  for (const site of before) {
    const member = cast.memberOf(site.index);
    const score = closeness(site, pronoun);
    if (member === null) {
      const fits = site.draft.gender !== null && site.draft.gender === pronoun.draft.gender;
      if (mayBeMeant(site, pronoun)) rival = Math.max(rival, score + (fits ? 1 : 0));
    } else if (
      agrees(member, pronoun.draft) &&
      !barred.has(member) &&
      !contains(site.draft.span, pronoun.draft.span) &&
      !isOwnObject(surface, site, pronoun) &&
      isPlain(site, pronoun)
    )
      scores.set(member, Math.max(scores.get(member) ?? Number.NEGATIVE_INFINITY, score));
  }
  const ranked = [...scores]
    .map(([member, score]) => ({
      member,
      score: score + standing(member, pronoun.draft) + (speakers.has(member) ? SPEAKER : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (best === undefined || best.score - Math.max(next?.score ?? rival, rival) < MARGIN)
    return null;
  return best.member;
}

/** Somebody whom no rule could tell may be meant as well as those who are known. */
function mayBeMeant({ draft }: Site, pronoun: Site): boolean {
  if (draft.gender !== null && draft.gender !== pronoun.draft.gender) return false;
  const person = pronoun.draft.gender === "MALE" || pronoun.draft.gender === "FEMALE";
  return (
    person &&
    ((draft.kind === "NAME" && draft.rule !== "place-name") || draft.actorKind === "PERSON")
  );
}

/**
 * "They" and "it" often mean things that are no actors, so that only a subject right before will do; for "it" one in the same
 * sentence, or in the one before where it is said to speak.
 */
function isPlain(site: Site, pronoun: Site): boolean {
  const { gender, plural, name } = pronoun.draft;
  if (gender !== "NEUTER" && !plural) return true;
  const distance = pronoun.sentence - site.sentence;
  const acts = site.subject || site.source;
  if (plural) return acts && distance <= 1;
  if (/^it$/i.test(name) && !pronoun.source) return false;
  return acts && distance <= (pronoun.source ? 1 : 0);
}

/** Who is named often is meant often; a gender that is known to fit is better than one that may fit. */
function standing(member: Member, pronoun: MentionDraft): number {
  const fits = pronoun.gender !== null && member.gender === pronoun.gender ? 1 : 0;
  return fits + Math.min(1, member.mentions.length / 5);
}

function agrees(member: Member, pronoun: MentionDraft): boolean {
  if (pronoun.plural) return member.plural && PEOPLES.has(member.kind);
  if (pronoun.gender === "NEUTER")
    return !PERSONS.has(member.kind) && !member.plural && member.kind !== "GROUP";
  if (!PERSONS.has(member.kind) || member.plural) return false;
  return member.gender === null || member.gender === pronoun.gender;
}

function closeness(site: Site, pronoun: Site): number {
  const distance = pronoun.sentence - site.sentence;
  const subject = site.source ? 2.5 : site.subject ? 2 : 0;
  const outside = site.quotation !== null && site.quotation !== pronoun.quotation ? 2 : 0;
  return subject - 1.5 * distance - outside;
}

/** "Roe told him": an object is not the subject of its own clause. */
function isOwnObject({ words }: SurfaceText, site: Site, pronoun: Site): boolean {
  if (!OBJECT_FORMS.test(pronoun.draft.name) || site.sentence !== pronoun.sentence || !site.subject)
    return false;
  if (
    /^her$/i.test(pronoun.draft.name) &&
    ["NOUN", "ADJECTIVE"].includes(words[pronoun.end]?.class ?? "MARK")
  )
    return false;
  const between = words.slice(site.end, pronoun.first);
  return !between.some(({ class: kind }) =>
    ["MARK", "SUBORDINATOR", "WH", "COORDINATOR", "PRONOUN", "NAME"].includes(kind),
  );
}

function membersOf(cast: Cast, indices: readonly number[]): ReadonlySet<Member> {
  return new Set(indices.flatMap((index) => cast.memberOf(index) ?? []));
}

function sortedSpans(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
