import { COUNTRY_NAME, COUNTRY_NAMES } from "../lexicon/countries";
import { GENERIC_WORDS } from "../lexicon/generic-words";
import { PUBLIC_BODIES } from "../lexicon/known-bodies";
import { KNOWN_OUTLETS } from "../lexicon/known-outlets";
import type { ReadActor } from "../reading/reading";
import type { ActorKind, NameKind } from "../shared/vocabulary";
import { normaliseName } from "./normalise-name";

/** Somebody who is known before any article names them: a country, a public body, an international organisation, a large outlet. */
export interface KnownActor {
  readonly kind: ActorKind;
  /** The name that news use most. */
  readonly name: string;
  readonly country: string | null;
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
}

const named = (kind: NameKind, texts: readonly string[]): KnownActor["names"] =>
  texts.map((text) => ({ text, kind }));

const STATES: ReadonlyMap<string, KnownActor> = new Map(
  [...COUNTRY_NAMES].map(([country, { official, demonyms, capitals }]) => {
    const name = COUNTRY_NAME.get(country) ?? official;
    const names = [
      ...named("NAME", [name]),
      ...named("ALIAS", official === name ? [] : [official]),
      ...named("DEMONYM", demonyms),
      ...named("METONYM", capitals),
    ];
    return [country, { kind: "STATE", name, country, names }];
  }),
);

const OTHERS: readonly KnownActor[] = [
  ...PUBLIC_BODIES.map(({ names, ...body }) => ({
    ...body,
    names: [...named("NAME", [body.name]), ...names],
  })),
  ...KNOWN_OUTLETS.map(({ name, country, acronyms, aliases }) => ({
    kind: "NEWS_ORGANIZATION" as const,
    name,
    country,
    names: [...named("NAME", [name]), ...named("ACRONYM", acronyms), ...named("ALIAS", aliases)],
  })),
];

interface KnownName {
  readonly actor: KnownActor;
  /** Initials, and words that many bodies share, mean it only together with its country or kind. */
  readonly ambiguous: boolean;
}

/** By normalised name; no two share one. */
const BY_NAME: ReadonlyMap<string, KnownName> = new Map(
  OTHERS.flatMap((actor) =>
    actor.names.map(({ text, kind }) => {
      const key = normaliseName(text);
      const generic = key.split(" ").every((word) => GENERIC_WORDS.has(word));
      return [key, { actor, ambiguous: kind === "ACRONYM" || generic }] as const;
    }),
  ),
);

/** In these ways an article names somebody in their own right; titles and descriptions are others'. */
const NAMING: ReadonlySet<NameKind> = new Set(["NAME", "ACRONYM", "METONYM"]);

/** Who an article's actor is known to be, or null. */
export function knownActor(actor: ReadActor): KnownActor | null {
  if (actor.kind === "STATE") {
    return actor.country === null ? null : (STATES.get(actor.country) ?? null);
  }
  const own = actor.names.filter(({ kind }) => NAMING.has(kind)).map(({ text }) => text);
  for (const text of [actor.name, ...own]) {
    const known = BY_NAME.get(normaliseName(text));
    if (known && isMeant(actor, known)) return known.actor;
  }
  return null;
}

/** The actor under its common name, with all names and the country that are known; any other as it is. */
export function withKnowledge<A extends ReadActor>(actor: A): A {
  const known = knownActor(actor);
  if (!known) return actor;
  const worded = new Set(actor.names.map(({ text, kind }) => `${kind} ${text}`));
  const more = known.names.filter(({ text, kind }) => !worded.has(`${kind} ${text}`));
  return {
    ...actor,
    kind: known.kind,
    name: known.name,
    country: known.country,
    names: [...actor.names, ...more],
  };
}

/** What reads like initials is taken for an organisation until more is known. */
function isMeant({ kind, country }: ReadActor, { actor, ambiguous }: KnownName): boolean {
  if (kind !== actor.kind && kind !== "ORGANIZATION") return false;
  if (country !== null && actor.country !== null && country !== actor.country) return false;
  if (!ambiguous || actor.country === null) return true;
  return kind === "NEWS_ORGANIZATION" || country === actor.country;
}
