import type { ActorKind, NameKind } from "../../shared/vocabulary";
import { knownActor } from "../known-actors";
import { normaliseName } from "../normalise-name";
import { isInitials } from "./organisation-names";
import { personName } from "./person-names";

/** A stored actor as it is compared with others: only who goes by a name can be. */
export interface NamedActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** Whether it has a whole name; else articles call it by a surname, by an initial and a surname, or by initials. */
  readonly isWhole: boolean;
  /** Its names, normalised: of who has a whole name, only whole ones; never initials. */
  readonly nameKeys: readonly string[];
  /** The initials that it goes by, normalised. */
  readonly initials: readonly string[];
}

/** What storage knows of an actor. */
export interface StoredNames {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  /** Whether other articles may name the same one. */
  readonly isNamed: boolean;
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
}

/** Countries are told by their codes; descriptions are another's in each article. */
export const COMPARED_KINDS: ReadonlySet<ActorKind> = new Set([
  "PERSON",
  "ORGANIZATION",
  "PUBLIC_BODY",
  "COMPANY",
  "NEWS_ORGANIZATION",
]);

/** @returns null for whom nothing tells from others. */
export function namedActor(stored: StoredNames): NamedActor | null {
  if (!COMPARED_KINDS.has(stored.kind)) return null;
  const named = stored.kind === "PERSON" ? person(stored) : organisation(stored);
  if (!named || (named.nameKeys.length === 0 && named.initials.length === 0)) return null;
  const { id, kind, country } = stored;
  return { id, kind, country, ...named };
}

type Names = Pick<NamedActor, "isWhole" | "nameKeys" | "initials">;

function person({ names, isNamed }: StoredNames): Names {
  const keys = ownKeys(names);
  const isFull = (key: string): boolean =>
    (personName(key)?.given ?? []).some((given) => given.length > 1);
  const nameKeys = isNamed ? keys.filter(isFull) : fullest(keys);
  return { isWhole: isNamed, nameKeys, initials: [] };
}

/** "Marsh" beside "J. Marsh" tells nothing more. */
function fullest(keys: readonly string[]): string[] {
  return [...keys].sort((a, b) => b.length - a.length).slice(0, 1);
}

/** Initials alone are a name in part, unless everybody knows whose they are. */
function organisation(stored: StoredNames): Names | null {
  if (!stored.isNamed) return null;
  const letters = stored.names.filter(
    ({ text, kind }) => kind === "ACRONYM" || (kind === "NAME" && isInitials(text)),
  );
  const nameKeys = ownKeys(stored.names.filter(({ text }) => !isInitials(text)));
  const isWhole = nameKeys.length > 0 || knownActor({ ...stored }) !== null;
  return {
    isWhole,
    nameKeys,
    initials: [...new Set(letters.map(({ text }) => normaliseName(text)))],
  };
}

function ownKeys(names: StoredNames["names"]): string[] {
  const own = names.filter(({ text, kind }) => kind === "NAME" && /\p{Lu}|\p{Lo}/u.test(text));
  return [...new Set(own.map(({ text }) => normaliseName(text)))];
}
