import { GENERIC_WORDS } from "../lexicon/generic-words";
import type { Mention, ReadActor } from "../reading/reading";
import type { ActorKind } from "../shared/vocabulary";
import { knownActor, withKnowledge } from "./known-actors";
import { normaliseName } from "./normalise-name";

/** An actor that is stored already and may be met again; those that never are the same in two articles are not among them. */
export interface StoredActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** Its own names, normalised; no aliases, titles or misspellings. */
  readonly nameKeys: readonly string[];
}

/** Who an article's actor is. */
export type ActorDecision =
  /** Somebody stored. `learned` says what the article adds: the country, and the identity that goes with it. */
  | {
      readonly known: string;
      readonly learned: { readonly country: string; readonly identity: string } | null;
    }
  /** Somebody new. Another article's actor of the same identity is the same; null is nobody else's. */
  | { readonly known: null; readonly identity: string | null };

/** By what stored actors that an article's actors could be are looked up. */
export interface ActorSearch {
  readonly nameKeys: readonly string[];
  readonly identities: readonly string[];
}

/** What must be looked up before `resolveActors` can decide. */
export function searchFor(actors: readonly ReadActor[], mentions: readonly Mention[]): ActorSearch {
  const named = namedIn(mentions);
  const known = actors.map((actor, index) => ownNameKeys(actor, named.has(index)));
  const identities = actors.map((actor, index) => identityOf(actor, known[index] ?? []));
  return {
    nameKeys: [...new Set(known.flat())],
    identities: [...new Set(identities.filter((identity) => identity !== null))],
  };
}

/**
 * Decides who each actor of one article is. Two are the same when they are of one kind, share a whole name of their own and
 * have no two countries; a country is known by its code alone, and whoever is known beforehand by any of their names. A surname, an alias or a description never suffices, and where
 * two stored actors fit equally well, neither is taken. Actors that the reading kept apart stay apart, unless they are known.
 * @returns one decision for each actor, in their order.
 */
export function resolveActors(
  actors: readonly ReadActor[],
  mentions: readonly Mention[],
  candidates: readonly StoredActor[],
): ActorDecision[] {
  const named = namedIn(mentions);
  const taken = new Set<string>();
  return actors.map((actor, index) => {
    const nameKeys = ownNameKeys(actor, named.has(index));
    const mayRepeat = actor.kind === "STATE" || isKnownByName(actor);
    const free = candidates.filter(({ id }) => mayRepeat || !taken.has(id));
    const match = matchOf(actor, nameKeys, free);
    if (match) {
      taken.add(match.id);
      return { known: match.id, learned: learnedFrom(actor, nameKeys, match) };
    }
    const identity = identityOf(actor, nameKeys);
    const isSecond = identity !== null && !mayRepeat && taken.has(identity);
    if (identity !== null) taken.add(identity);
    return { known: null, identity: isSecond ? null : identity };
  });
}

/** An actor that no article needs to name, as it is stored and found again. */
export type IdentifiedActor = ReadActor & { readonly identity: string };

/** The actor as which an outlet is stored and found again. */
export function outletActor(name: string): IdentifiedActor {
  return identifiedActor("NEWS_ORGANIZATION", name, null);
}

/** Whoever has this name and no other that is not known beforehand. */
export function identifiedActor(
  kind: ActorKind,
  name: string,
  country: string | null,
): IdentifiedActor {
  const actor = withKnowledge({ kind, name, names: [{ text: name, kind: "NAME" }], country });
  const known = identityOf(actor, ownNameKeys(actor, true));
  return { ...actor, identity: known ?? nameIdentity(kind, country, normaliseName(name)) };
}

function matchOf(
  actor: ReadActor,
  nameKeys: readonly string[],
  candidates: readonly StoredActor[],
): StoredActor | null {
  const fitting = candidates.filter(
    (candidate) => candidate.kind === actor.kind && isSame(actor, nameKeys, candidate),
  );
  const sameCountry = fitting.filter((candidate) => candidate.country === actor.country);
  const best = sameCountry.length > 0 ? sameCountry : fitting;
  return best.length === 1 ? (best[0] ?? null) : null;
}

function isSame(actor: ReadActor, nameKeys: readonly string[], candidate: StoredActor): boolean {
  if (actor.kind === "STATE" && actor.country !== null && candidate.country !== null) {
    return actor.country === candidate.country;
  }
  const agree =
    actor.country === null || candidate.country === null || actor.country === candidate.country;
  return agree && sharedKeys(nameKeys, candidate).length > 0;
}

/** Whole names that both have; among a stored actor's names there are surnames too. */
function sharedKeys(nameKeys: readonly string[], stored: StoredActor): string[] {
  return nameKeys.filter((key) => stored.nameKeys.includes(key) && isWhole(stored, key));
}

function learnedFrom(
  actor: ReadActor,
  nameKeys: readonly string[],
  match: StoredActor,
): { readonly country: string; readonly identity: string } | null {
  if (actor.country === null || match.country !== null) return null;
  const identity = identityOf(actor, sharedKeys(nameKeys, match));
  return identity === null ? null : { country: actor.country, identity };
}

function identityOf(actor: ReadActor, nameKeys: readonly string[]): string | null {
  if (actor.kind === "STATE" && actor.country !== null) return stateIdentity(actor.country);
  const [nameKey] = nameKeys;
  return nameKey === undefined ? null : nameIdentity(actor.kind, actor.country, nameKey);
}

const stateIdentity = (country: string): string => `STATE|${country}`;

const nameIdentity = (kind: ActorKind, country: string | null, nameKey: string): string =>
  `${kind}|${country ?? ""}|${nameKey}`;

/** Actors that the text calls by name at least once: "the ministry" alone is another one in each article. */
function namedIn(mentions: readonly Mention[]): ReadonlySet<number> {
  const named = mentions.filter(({ kind }) => kind === "NAME").map(({ actor }) => actor);
  return new Set(named.filter((actor) => actor !== null));
}

/** The actor's whole names, the fullest first; none where it cannot be told from others by name. */
function ownNameKeys(actor: ReadActor, isNamed: boolean): string[] {
  if (actor.kind === "UNNAMED_SOURCE" || !(isNamed || isKnownByName(actor))) return [];
  const texts = [
    actor.name,
    ...actor.names.filter(({ kind }) => kind === "NAME").map(({ text }) => text),
  ];
  const keys = texts.filter(isProper).map(normaliseName);
  return [...new Set(keys.filter((key) => isWhole(actor, key)))];
}

/** A seat or initials tell who is meant as surely as a name does; a country is told by its code. */
function isKnownByName(actor: ReadActor): boolean {
  return actor.kind !== "STATE" && knownActor(actor) !== null;
}

/** A name has a capital, or letters of a script without capitals. */
function isProper(text: string): boolean {
  return /\p{Lu}|\p{Lo}|\p{N}/u.test(text);
}

/**
 * A person's whole name has two words that are more than initials. Others may go by one word of three letters, but every
 * country has its "foreign ministry": what only says which sort of body it is tells it from others with its country alone.
 */
function isWhole({ kind, country }: Pick<ReadActor, "kind" | "country">, key: string): boolean {
  const words = key.split(" ").filter((word) => word.length > 1);
  if (kind === "PERSON") return words.length > 1;
  // what people join goes by its cause, as no ministry does: "Coalition for the Environment"
  const hasCause = kind === "ORGANIZATION" && / (?:for|against) /.test(key);
  const isOwn = hasCause || words.some((word) => !GENERIC_WORDS.has(word));
  return key.length > 2 && (kind === "STATE" || isOwn || country !== null);
}
