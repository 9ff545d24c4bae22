import { NAME_PARTICLES } from "../../lexicon/name-particles";
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
      const [only, ...others] = introduced(persons.thatFit(draft), index);
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
    const [only, ...others] = introduced(persons.thatFit(draft), index);
    if (only !== undefined && others.length === 0) cast.assign(index, only);
  }
}

/** Of several whom a name fits, those who are named before it: a surname alone is nobody's who comes in later. */
function introduced(persons: readonly Member[], index: number): readonly Member[] {
  const before = persons.filter(({ mentions: [first = index] }) => first < index);
  return before.length > 0 ? before : persons;
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
    const fitting = [...new Set(sharing)].filter((person) => isSameGender(person, draft));
    const exact = fitting.filter((person) => isSameName(nameParts(person.name), parts));
    return exact.length > 0
      ? exact
      : fitting.filter((person) => isFirstSurname(nameParts(person.name), parts));
  }
}

/** A name's parts, and its ends together: a family of many shares the surname and not that. */
function keysOf(parts: readonly string[]): readonly string[] {
  return parts.length > 1 ? [...parts, `${parts[0]} ${parts.at(-1)}`] : parts;
}

function isSameGender({ gender }: Member, draft: MentionDraft): boolean {
  return gender === null || draft.gender === null || gender === draft.gender;
}

/** Of two surnames the first stands for both: "Bustillos" for "Ximena Bustillos de la Parra". */
function isFirstSurname(known: readonly string[], [only, ...others]: readonly string[]): boolean {
  const [given, ...surnames] = known.filter((part) => !NAME_PARTICLES.has(part));
  return only !== undefined && others.length === 0 && given !== only && surnames.at(-2) === only;
}

/** Equal full names but for middle names and initials, or a surname, with its particles, or a given name alone. */
export function isSameName(known: readonly string[], other: readonly string[]): boolean {
  const [short, long] = known.length < other.length ? [known, other] : [other, known];
  if (short.length === 0) return false;
  if (short.length === 1)
    return long.at(-1) === short[0] || (long.length > 1 && long[0] === short[0]);
  if (NAME_PARTICLES.has(short[0] ?? ""))
    return ` ${long.join(" ")}`.endsWith(` ${short.join(" ")}`);
  const surname = short.slice(1).join(" ");
  return long.join(" ").endsWith(surname) && long[0] === short[0];
}

/** Lower case, without "Jr." and the like and the "al-" of a surname; its particles stay. */
export function nameParts(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[,.]/g, "")
    .split(/\s+/)
    .map((part) => part.replace(/^(?:al|el)-/, ""))
    .filter((part) => part !== "" && !/^(?:jr|sr|ii|iii|iv)$/.test(part));
}

/** Names of one word that offices and bodies belong to ("Ruritania's foreign minister", "Ruritanian troops") are states. */
export function resolveUnknownStates(cast: Cast): void {
  const scopesOf = (office: RegExp) =>
    new Set(
      cast.drafts.flatMap(({ roles }) =>
        roles.filter(({ title }) => office.test(title)).map(({ scope }) => scope),
      ),
    );
  const scopes = scopesOf(STATE_OFFICE);
  const ruled = scopesOf(RULING_OFFICE);
  const led = scopesOf(LED_OFFICE);
  const worded = new Map<string, Set<string>>();
  for (const { kind, name } of cast.drafts)
    if (kind === "NAME") {
      const key = scopeKey(name);
      worded.set(key, (worded.get(key) ?? new Set()).add(name));
    }
  for (const { rule, name, actorKind } of cast.drafts) {
    const [first = "", ...others] = name.split(" ");
    if (rule === "state-name") scopes.add(scopeKey(name));
    // "Ruritanian embassy"
    else if (actorKind === "PUBLIC_BODY" && others.length > 0 && isNationality(first))
      if (STATE_OFFICE.test(name.toLowerCase())) scopes.add(scopeKey(first));
  }
  const isState = (key: string) =>
    scopes.has(key) || (ruled.has(key) && [...(worded.get(key) ?? [])].some(isCountryLike));
  const states = new Map<string, Member>();
  for (const [index, draft] of cast.drafts.entries()) {
    if (draft.actorKind !== null || draft.kind !== "NAME" || cast.memberOf(index) !== null)
      continue;
    const key = scopeKey(draft.name);
    const state = states.get(key);
    if (state !== undefined) {
      cast.assign(index, state);
      if (draft.name.length < state.name.length) state.name = draft.name;
    } else if (isState(key) || led.has(key)) {
      const created = cast.create(index, isState(key) ? "STATE" : "ORGANIZATION");
      if (created !== null) states.set(key, created);
    }
  }
}

const STATE_OFFICE =
  /(?:minister|ministry|parliament|troops|army|soldiers|government|embassy|ambassador|navy|authorities|opposition leader)$/;

/** Offices of states and of companies: what has one of them and is called as countries are, is a state. */
const RULING_OFFICE = /^(?:president|king|queen|premier|chancellor|sultan|emir)$/;

const isNationality = (word: string) => /^\p{Lu}\p{Ll}+(?:an|ese|ish)$/u.test(word);

/** Endings of countries' names and of what is called by their adjectives. */
const isCountryLike = (name: string) => /(?:ia|land|stan)n?$/u.test(name);

/** Offices that only something with members has: whoever has a president is no person. */
const LED_OFFICE =
  /(?:^|\s)(?:president|chairman|chairwoman|chairperson|chair|ceo|chief executive|director-general|king|queen|premier|chancellor|governor|board)$/;
