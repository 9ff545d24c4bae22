import {
  LEADERSHIP_NOUNS,
  LOOSE_ORGANISATION_NOUNS,
  ORGANISATION_NOUNS,
} from "../../lexicon/organisations";
import { GROUP_NOUNS, SOURCE_NOUNS } from "../../lexicon/people-nouns";
import { FORMER, OFFICE_MODIFIERS, OFFICE_NOUNS } from "../../lexicon/titles";
import type { ActorKind } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import { overlaps } from "../../text/spans";
import { type SurfaceText, spanOf } from "../surface/surface-text";
import type { Word, WordClass } from "../surface/word-classes";
import { type Complement, complementOf, isPostposed } from "./complements";
import { countryAt, scopeKey } from "./countries";
import { genderOf } from "./offices";
import type { MentionDraft } from "./types";

const INSIDE: ReadonlySet<WordClass> = new Set(["ADJECTIVE", "NOUN", "NUMBER", "NAME", "CLITIC"]);
const DEFINITE = /^(?:the|this|that|these|those|both|his|her|its|their|our|my|your|'s|')$/;
const INDEFINITE =
  /^(?:an?|another|some|several|many|few|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|other|any|no|every|each|most|all)$/;
/** "No minister", "any minister" speak of nobody. */
const NOBODY = /^(?:no|any|every|each|neither)$/;
const PLURAL = /(?:[^s]s|men|women|people|children|police|media)$/;
/** "The 43-year-old": somebody of that age. */
const AGE = /^\p{N}+-year-old$/u;
/** No description has more words before its noun. */
const LONGEST = 8;

/** A noun phrase without a name, tokens [first, head]. */
interface Phrase {
  readonly first: number;
  readonly head: number;
}

/** Offices, organisations, groups and unnamed people by common nouns ("the prime minister", "two officials"), outside of named mentions. */
export function findDescriptions(
  surface: SurfaceText,
  names: readonly MentionDraft[],
): MentionDraft[] {
  const { words } = surface;
  const nameAt = new Map(
    names.flatMap(
      (name) =>
        [
          [name.span.start, name],
          [name.extent.start, name],
        ] as const,
    ),
  );
  const nameBefore = new Map(names.map((name) => [name.span.end, name]));
  const named = namedTokens(words, names);
  const drafts: MentionDraft[] = [];
  let taken = 0;
  for (const [head, word] of words.entries()) {
    while (taken < names.length && (names[taken]?.extent.end ?? 0) <= word.start) taken += 1;
    const name = names[taken];
    if (name !== undefined && overlaps(name.extent, word)) continue;
    const kind = actorKindOf(words, head);
    if (kind === null || continues(words, head)) continue;
    const first = phraseStart(words, head, named);
    if (NOBODY.test(words[first]?.lower ?? "")) continue;
    const possessor = possessorOf(words, first, nameBefore);
    drafts.push(
      describe(
        surface,
        { first, head },
        kind,
        possessor,
        complementOf(surface, head, nameAt),
        countryInside(words, first, head, named),
      ),
    );
  }
  return drafts;
}

/** The tokens that names consist of, each by its place. */
function namedTokens(words: readonly Word[], names: readonly MentionDraft[]): ReadonlySet<number> {
  const named = new Set<number>();
  let taken = 0;
  for (const [index, word] of words.entries()) {
    while (taken < names.length && (names[taken]?.span.end ?? 0) <= word.start) taken += 1;
    const name = names[taken];
    if (name !== undefined && overlaps(name.span, word)) named.add(index);
  }
  return named;
}

function actorKindOf(words: readonly Word[], head: number): ActorKind | null {
  const word = words[head];
  if (word === undefined) return null;
  if (!["NOUN", "NAME", "ADJECTIVE", "PRONOUN"].includes(word.class)) return null;
  if (OFFICE_NOUNS.has(word.lower)) return "PERSON";
  if (SOURCE_NOUNS.has(word.lower)) return "UNNAMED_SOURCE";
  if (GROUP_NOUNS.has(word.lower)) return isPostposed(words, head + 1) ? "UNNAMED_SOURCE" : "GROUP";
  if (AGE.test(word.lower)) return "PERSON";
  if (LEADERSHIP_NOUNS.has(word.lower)) return "GROUP";
  return ORGANISATION_NOUNS.get(word.lower) ?? LOOSE_ORGANISATION_NOUNS.get(word.lower) ?? null;
}

/** "party leader", "police station": the noun only qualifies the next one. */
function continues(words: readonly Word[], head: number): boolean {
  const next = words[head + 1];
  if (next === undefined || next.sentence !== words[head]?.sentence) return false;
  if (isPostposed(words, head + 1)) return false;
  const verb = next.verb?.third === true && !PLURAL.test(words[head]?.lower ?? "");
  return (
    (next.class === "NOUN" && !verb) ||
    next.lower === "-" ||
    (next.class === "NAME" &&
      words[head]?.class === "NOUN" &&
      !/^\p{Lu}/u.test(words[head]?.text ?? ""))
  );
}

function phraseStart(words: readonly Word[], head: number, named: ReadonlySet<number>): number {
  const noun = words[head];
  let first = head;
  while (first > head - LONGEST) {
    const word = words[first - 1];
    if (word === undefined || word.sentence !== noun?.sentence || word.quotation !== noun.quotation)
      break;
    if (word.class === "CLITIC" || word.class === "POSSESSIVE") return first - 1;
    if (word.class === "DETERMINER") {
      first -= 1;
      continue;
    }
    const verblike = word.class === "NOUN" && /[^s]s$/.test(word.lower);
    if (verblike && !OFFICE_MODIFIERS.has(word.lower)) break;
    const belongs =
      INSIDE.has(word.class) || OFFICE_MODIFIERS.has(word.lower) || FORMER.has(word.lower);
    if (!belongs || words[first]?.class === "DETERMINER") break;
    if (word.class === "NAME" && named.has(first - 1) && !isModifier(words, first - 1, head)) break;
    first -= 1;
  }
  return first;
}

/** "Ruritanian", or "Lind" in "the Lind sleep clinic": with another noun behind it a name only says which one is meant. */
function isModifier(words: readonly Word[], at: number, head: number): boolean {
  if (countryAt(words, at, at + 1) !== null || /(?:an|ese|ish|i)$/.test(words[at]?.lower ?? ""))
    return true;
  return at + 1 < head && words[at + 1]?.class === "NOUN" && words[at - 1]?.class === "DETERMINER";
}

function possessorOf(
  words: readonly Word[],
  first: number,
  nameBefore: ReadonlyMap<number, MentionDraft>,
): MentionDraft | null {
  const clitic = words[first];
  return clitic?.class === "CLITIC" ? (nameBefore.get(clitic.start) ?? null) : null;
}

function describe(
  surface: SurfaceText,
  { first, head }: Phrase,
  actorKind: ActorKind,
  possessor: MentionDraft | null,
  complement: Complement | null,
  country: string | null,
): MentionDraft {
  const { words } = surface;
  const opener = words[first];
  const whole = spanOf(surface, first, head + 1);
  const span: Span =
    possessor === null
      ? withoutClitic(whole, opener, surface, first, head)
      : { start: possessor.extent.start, end: whole.end };
  const noun = words[head]?.lower ?? "";
  const people = actorKind === "GROUP" || actorKind === "UNNAMED_SOURCE";
  const plural = people && PLURAL.test(noun);
  const lower = opener?.lower ?? "";
  const definite =
    DEFINITE.test(lower) ||
    (!INDEFINITE.test(lower) && !plural && !/^\p{N}/u.test(lower) && opener?.class !== "NUMBER");
  const qualifier = country ?? (possessor ? scopeKey(possessor.name) : (complement?.scope ?? null));
  const title = titleOf(words, first, head);
  const office = actorKind === "PERSON";
  const unnamed = actorKind === "UNNAMED_SOURCE" || (office && !definite);
  return {
    rule: ruleOf(actorKind, noun),
    span,
    extent: { start: span.start, end: complement?.extent.end ?? span.end },
    kind: "NOMINAL",
    actorKind: unnamed ? "UNNAMED_SOURCE" : actorKind,
    nameKind: office && definite ? "TITLE" : null,
    name: surface.text.text.slice(
      span.start,
      unnamed || noun.startsWith("spokes") ? (complement?.extent.end ?? span.end) : span.end,
    ),
    gender: people || office ? genderOf(noun) : "NEUTER",
    plural,
    definite,
    roles: [
      {
        title,
        scope: qualifier,
        former: words.slice(first, head).some((word) => FORMER.has(word.lower)),
      },
    ],
    country: country ?? possessor?.country ?? null,
    confidence: 0.7,
  };
}

function ruleOf(kind: ActorKind, noun: string): string {
  if (kind === "PERSON") return AGE.test(noun) ? "age" : "office";
  if (kind === "GROUP") return "group";
  if (kind === "UNNAMED_SOURCE") return "unnamed-source";
  return LOOSE_ORGANISATION_NOUNS.has(noun) ? "loose-body" : "body";
}

/** A possessor that is no name of ours ("the city's mayor") stays outside. */
function withoutClitic(
  whole: Span,
  opener: Word | undefined,
  surface: SurfaceText,
  first: number,
  head: number,
): Span {
  return opener?.class === "CLITIC" ? spanOf(surface, Math.min(first + 1, head), head + 1) : whole;
}

/** Office or noun with what belongs to it, without determiner, country and "former". */
function titleOf(words: readonly Word[], first: number, head: number): string {
  let at = head;
  while (
    at > first &&
    (OFFICE_MODIFIERS.has(words[at - 1]?.lower ?? "") ||
      OFFICE_NOUNS.has(words[at - 1]?.lower ?? ""))
  )
    at -= 1;
  return words
    .slice(at, head + 1)
    .map((word) => word.lower)
    .join(" ");
}

function countryInside(
  words: readonly Word[],
  first: number,
  head: number,
  named: ReadonlySet<number>,
): string | null {
  for (let at = first; at < head; at++) {
    const found = countryAt(words, at, head);
    if (found !== null) return found.code;
    const word = words[at];
    if (word?.class === "NAME" && named.has(at) && words[at + 1]?.class !== "CLITIC")
      return scopeKey(word.text);
  }
  return null;
}
