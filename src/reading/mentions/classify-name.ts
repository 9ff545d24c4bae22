import { THING_NOUNS } from "../../lexicon/capitalised-words";
import { COMPANY_ENDINGS } from "../../lexicon/company-endings";
import { FEMALE_NAMES, MALE_NAMES } from "../../lexicon/given-names";
import { NAME_PARTICLES } from "../../lexicon/name-particles";
import {
  BODY_ENDINGS,
  KNOWN_BODIES,
  NEWS_MODIFIERS,
  ORGANISATION_NOUNS,
} from "../../lexicon/organisations";
import { SOURCE_NOUNS } from "../../lexicon/people-nouns";
import { OFFICE_MODIFIERS } from "../../lexicon/titles";
import type { ActorKind, MentionKind, NameKind } from "../../shared/vocabulary";
import type { TokenRange } from "../surface/noun-phrases";
import type { Word } from "../surface/word-classes";
import { isOtherCapitalised } from "./capitals";
import type { Gender } from "./types";

/** What a name is the name of, as far as it and its neighbours tell. */
export interface NameClass {
  readonly kind: MentionKind;
  /** Null where only the rest of the article can tell. */
  readonly actorKind: ActorKind | null;
  readonly nameKind: NameKind;
  readonly gender: Gender;
  readonly country: string | null;
  readonly confidence: number;
}

/** What names of lakes, mountains and the like begin with. */
const LANDSCAPE = /^(?:Lake|Mount|Mt|River|Cape|Gulf|Isle)$/;
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
const SHORT = /^\p{L}{1,2}$|^\p{Lu}\.?$/u;

/** What the tokens of a name name; null for places, things and days. */
export function classifyName(words: readonly Word[], name: TokenRange): NameClass | null {
  const tokens = words.slice(name.first, name.end);
  const text = tokens.map((word) => word.lower).join(" ");
  const last = tokens.at(-1)?.lower ?? "";
  const known = KNOWN_BODIES.get(text);
  if (known !== undefined)
    return {
      ...neutral(known.kind, 0.95),
      kind: known.metonym ? "METONYM" : "NAME",
      nameKind: known.metonym ? "METONYM" : nameKindOf(tokens),
      country: known.country,
    };
  const organisation = organisationKind(tokens.map((word) => word.lower));
  if (organisation !== null) return neutral(organisation, tokens.length > 1 ? 0.9 : 0.7);
  if (isChannel(tokens)) return neutral("NEWS_ORGANIZATION", 0.9);
  if (tokens.length > 1 && COMPANY_ENDINGS.has(last)) return neutral("COMPANY", 0.85);
  if (tokens.length > 1 && BODY_ENDINGS.has(last)) return neutral("PUBLIC_BODY", 0.85);
  if (THING_NOUNS.has(last) || (tokens.length > 1 && LANDSCAPE.test(tokens[0]?.text ?? "")))
    return null;
  const described = describedAs(words, name);
  if (described !== null) return { ...neutral(described, 0.9), nameKind: nameKindOf(tokens) };
  if (isAcronym(tokens)) return { ...neutral("ORGANIZATION", 0.6), nameKind: "ACRONYM" };
  const gender = givenNameGender(tokens[0]?.lower ?? "");
  // "the botanist Zora Lunt"
  if (gender === undefined && tokens.length > 1 && isOccupation(words[name.first - 1]))
    return person(null, 0.8);
  if (gender !== undefined) return person(gender, tokens.length > 1 ? 0.9 : 0.6);
  const several = tokens.length > 1;
  const parts = tokens.filter(({ lower }) => !NAME_PARTICLES.has(lower));
  if (several && (parts.length > 4 || words[name.first - 1]?.lower === "the")) return null;
  if (several && acts(words, name)) return person(null, 0.6);
  if (words[name.first - 1]?.lower !== "the") return { ...person(null, 0.5), actorKind: null };
  // "the Ledger reported": persons have no article, papers and bodies do
  if (isNews(words, name, name.end)) return neutral("NEWS_ORGANIZATION", 0.7);
  return { ...person("NEUTER", 0.5), actorKind: null };
}

/** "The Lind sleep clinic": between an article and a noun a name says which one it is, and is nobody. */
export function onlyModifies(
  words: readonly Word[],
  { first, end }: TokenRange,
  { actorKind }: NameClass,
): boolean {
  const [before, after] = [words[first - 1], words[end]];
  return (
    end - first === 1 &&
    (actorKind === null || actorKind === "PERSON") &&
    before?.class === "DETERMINER" &&
    after?.class === "NOUN" &&
    after.sentence === before.sentence
  );
}

const KIN =
  /^(?:sister|brother|mother|father|wife|husband|widow|widower|son|daughter|parents|children|family|uncle|aunt|cousin|niece|nephew|grandmother|grandfather)$/;

/** A relative, a verb beside the name, or a comma with an age, description or clause, tells that it names somebody. */
function acts(words: readonly Word[], { first, end }: TokenRange): boolean {
  const [before, after, further] = [words[first - 1], words[end], words[end + 1]];
  if (after?.class === "CLITIC" && KIN.test(further?.lower ?? "")) return true;
  if (after?.class === "FINITE" || after?.class === "MODAL" || after?.class === "AUXILIARY")
    return true;
  if (before?.class === "FINITE" && before.verb?.past === true) return true;
  return (
    after?.text === "," &&
    further !== undefined &&
    ["NUMBER", "DETERMINER", "WH"].includes(further.class)
  );
}

const PARTY =
  /^(?:buyer|seller|owner|maker|builder|supplier|producer|publisher|employer|sponsor|user|customer|rival|competitor|dealer|lender)$/;

/** Whether a word says what a person does or is ("seismologist", "farmer"), and no company's part. */
export function isOccupation(word: Word | undefined): boolean {
  const lower = word?.lower ?? "";
  if (PARTY.test(lower) || ORGANISATION_NOUNS.has(lower)) return false;
  return (
    /\p{L}{4}(?:ologist|ographer|onomist|ician)$/u.test(lower) ||
    (SOURCE_NOUNS.has(lower) && !/s$/.test(lower))
  );
}

/** What the rule is called that found a name of this kind. */
export function ruleOf(kind: ActorKind | null): string {
  if (kind === null) return "single-name";
  return kind === "PERSON" ? "person-name" : "organisation-name";
}

/** A name that stands behind a title is a person's. */
export function person(gender: Gender, confidence: number): NameClass {
  return { kind: "NAME", actorKind: "PERSON", nameKind: "NAME", gender, country: null, confidence };
}

/** The gender that a given name tells: null where it is both, undefined where it is not a known one. */
function givenNameGender(name: string): Gender | undefined {
  const male = MALE_NAMES.has(name);
  const female = FEMALE_NAMES.has(name);
  if (male && female) return null;
  if (male) return "MALE";
  return female ? "FEMALE" : undefined;
}

/** The kind that an organisation's name tells by its noun ("Ministry of …", "… Agency"), or null; words in lower case. */
export function organisationKind(words: readonly string[]): ActorKind | null {
  const link = words.findIndex((word) => word === "of" || word === "for");
  const head = link > 0 ? link - 1 : words.length - 1;
  const noun = (words[head] ?? "").replace(/\.$/, "");
  const service = noun === "agency" || noun === "service" || noun === "association";
  if (service && NEWS_MODIFIERS.has(words[head - 1] ?? "")) return "NEWS_ORGANIZATION";
  return ORGANISATION_NOUNS.get(noun) ?? (link > 0 && noun === "office" ? "PUBLIC_BODY" : null);
}

/** "Channel Nine", "Radio 4": a broadcaster by its number; "Radio Lund" by its place. */
function isChannel([first, next]: readonly Word[]): boolean {
  if (next === undefined) return false;
  return first?.text === "Radio" || (first?.lower === "channel" && isChannelNumber(next));
}

/** Whether a word can be a broadcaster's number. */
export function isChannelNumber({ class: kind, text }: Word): boolean {
  return kind === "NUMBER" || /^\d{1,3}$/.test(text);
}

/** The kind of a name that common nouns around it tell: "state television Kanal", "the Meridian news agency". */
function describedAs(words: readonly Word[], name: TokenRange): ActorKind | null {
  const after = organisationEnd(words, name.end);
  if (after === name.end + 1 && words[name.end]?.lower === "agency" && isNews(words, name, after))
    return "NEWS_ORGANIZATION";
  const first = after > name.end ? name.end : organisationStart(words, name.first);
  const end = after > name.end ? after : name.first;
  return organisationKind(words.slice(first, end).map((word) => word.lower));
}

const TOLD = /^(?:told|tell|telling|quoted|cited|interviewed)$/;
const REPORTS = /^(?:report(?:s|ed|ing)?|quot(?:es|ed|ing)|cit(?:es|ed|ing)|carried|published)$/;

/** "The Meridian agency reported", "told the Meridian agency": an agency that is told things and reports them is one of news. */
function isNews(words: readonly Word[], { first }: TokenRange, end: number): boolean {
  const before = words.slice(Math.max(0, first - 3), first);
  const after = words.slice(end, end + 2);
  return (
    before.some(({ lower }) => TOLD.test(lower)) || after.some(({ lower }) => REPORTS.test(lower))
  );
}

/** Where the common nouns begin that say what kind of organisation the name at token `at` is; `at` itself where none do. */
export function organisationStart(words: readonly Word[], at: number): number {
  const noun = words[at - 1];
  const name = words[at];
  if (
    noun?.class !== "NOUN" ||
    noun.sentence !== name?.sentence ||
    !ORGANISATION_NOUNS.has(noun.lower)
  )
    return at;
  if (givenNameGender(name.lower) !== undefined) return at;
  const modifier = words[at - 2]?.lower ?? "";
  return NEWS_MODIFIERS.has(modifier) || OFFICE_MODIFIERS.has(modifier) ? at - 2 : at - 1;
}

/** Behind the common nouns that say what kind of organisation the name before token `at` is; `at` itself where none do. */
export function organisationEnd(words: readonly Word[], at: number): number {
  const [first, second] = [words[at], words[at + 1]];
  if (
    first === undefined ||
    /^\p{Lu}/u.test(first.text) ||
    first.sentence !== words[at - 1]?.sentence
  )
    return at;
  if (NEWS_MODIFIERS.has(first.lower) && second && ORGANISATION_NOUNS.has(second.lower))
    return at + 2;
  // "the Orvani daily Zerkal": the noun says what the name behind it is
  if (second?.class === "NAME" && second.sentence === first.sentence && !isOtherCapitalised(second))
    return at;
  return ORGANISATION_NOUNS.has(first.lower) && first.class === "NOUN" ? at + 1 : at;
}

function neutral(actorKind: ActorKind, confidence: number): NameClass {
  return { kind: "NAME", actorKind, nameKind: "NAME", gender: "NEUTER", country: null, confidence };
}

function nameKindOf(tokens: readonly Word[]): NameKind {
  return isAcronym(tokens) ? "ACRONYM" : "NAME";
}

function isAcronym(tokens: readonly Word[]): boolean {
  const [only, ...others] = tokens;
  return (
    only !== undefined && others.length === 0 && ACRONYM.test(only.text) && !SHORT.test(only.text)
  );
}
