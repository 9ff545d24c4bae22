import type { Cast, Member } from "./cast";
import { scopeKey } from "./countries";
import type { MentionDraft } from "./types";

/** Persons by their full names first; then surnames and given names that fit exactly one of them. Two who fit leave it open. */
export function resolvePersons(cast: Cast): void {
  const persons = new Persons();
  for (const full of [true, false]) {
    for (const [index, draft] of cast.drafts.entries()) {
      if (
        draft.actorKind !== "PERSON" ||
        draft.kind !== "NAME" ||
        draft.name.includes(" ") !== full
      )
        continue;
      const [only, ...others] = persons.thatFit(draft);
      if (only === undefined) persons.add(cast.create(index, "PERSON"));
      else if (others.length === 0) cast.assign(index, only);
    }
  }
  joinSingleNames(cast, persons);
}

/** A name of one word that could be anything is a person's where it is part of exactly one person's name. */
function joinSingleNames(cast: Cast, persons: Persons): void {
  for (const [index, draft] of cast.drafts.entries()) {
    if (draft.actorKind !== null || draft.kind !== "NAME" || cast.memberOf(index) !== null)
      continue;
    const [only, ...others] = persons.thatFit(draft);
    if (only !== undefined && others.length === 0) cast.assign(index, only);
  }
}

/** Persons of one surname or given name that a name is compared with, at most: no article has more. */
const MOST_ALIKE = 30;

/** The persons so far by the parts of their names, so that a name is compared with those only that share one. */
class Persons {
  private readonly byPart = new Map<string, Member[]>();

  add(person: Member | null): void {
    for (const key of person === null ? [] : keysOf(nameParts(person.name))) {
      const sharing = this.byPart.get(key) ?? [];
      if (person !== null && sharing.length < MOST_ALIKE) sharing.push(person);
      this.byPart.set(key, sharing);
    }
  }

  thatFit(draft: MentionDraft): Member[] {
    const parts = nameParts(draft.name);
    const sharing = keysOf(parts).flatMap((key) => this.byPart.get(key) ?? []);
    return [...new Set(sharing)].filter((person) => isSame(person, draft, parts));
  }
}

/** A name's parts, and its ends together: a family of many shares the surname and not that. */
function keysOf(parts: readonly string[]): readonly string[] {
  return parts.length > 1 ? [...parts, `${parts[0]} ${parts.at(-1)}`] : parts;
}

function isSame(person: Member, draft: MentionDraft, parts: readonly string[]): boolean {
  if (person.gender !== null && draft.gender !== null && person.gender !== draft.gender)
    return false;
  return isSameName(nameParts(person.name), parts);
}

/** Equal full names but for middle names and initials, or a surname or given name alone. */
export function isSameName(known: readonly string[], other: readonly string[]): boolean {
  const [short, long] = known.length < other.length ? [known, other] : [other, known];
  if (short.length === 0) return false;
  if (short.length === 1)
    return long.at(-1) === short[0] || (long.length > 1 && long[0] === short[0]);
  const surname = short.slice(1).join(" ");
  return long.join(" ").endsWith(surname) && long[0] === short[0];
}

/** Lower case, without "Jr." and the like; the particles of a surname stay. */
export function nameParts(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[,.]/g, "")
    .split(/\s+/)
    .filter((part) => part !== "" && !/^(?:jr|sr|ii|iii|iv)$/.test(part));
}

/** Names of one word that offices and bodies belong to ("Ruritania's foreign minister", "Ruritanian troops") are states. */
export function resolveUnknownStates(cast: Cast): void {
  const scopes = new Set(
    cast.drafts.flatMap(({ roles }) =>
      roles.filter(({ title }) => STATE_OFFICE.test(title)).map(({ scope }) => scope),
    ),
  );
  const led = new Set(
    cast.drafts.flatMap(({ roles }) =>
      roles.filter(({ title }) => LED_OFFICE.test(title)).map(({ scope }) => scope),
    ),
  );
  const states = new Map<string, Member>();
  for (const [index, draft] of cast.drafts.entries()) {
    if (draft.actorKind !== null || draft.kind !== "NAME" || cast.memberOf(index) !== null)
      continue;
    const key = scopeKey(draft.name);
    const state = states.get(key);
    if (state !== undefined) {
      cast.assign(index, state);
      if (draft.name.length < state.name.length) state.name = draft.name;
    } else if (scopes.has(key) || led.has(key)) {
      const created = cast.create(index, scopes.has(key) ? "STATE" : "ORGANIZATION");
      if (created !== null) states.set(key, created);
    }
  }
}

const STATE_OFFICE =
  /(?:minister|ministry|parliament|troops|army|soldiers|government|embassy|ambassador|navy|authorities)$/;

/** Offices that only something with members has: whoever has a president is no person. */
const LED_OFFICE =
  /(?:^|\s)(?:president|chairman|chairwoman|chairperson|chair|ceo|chief executive|director-general|king|queen|premier|chancellor|governor|board)$/;
