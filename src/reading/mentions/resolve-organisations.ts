import { COUNTRY_NAME } from "../../lexicon/countries";
import { NEWS_SORTS } from "../../lexicon/organisations";
import type { ActorKind } from "../../shared/vocabulary";
import type { Cast, Member } from "./cast";
import type { MentionDraft } from "./types";

/** Countries by their code, peoples and organisations by their names; short forms and acronyms join the only one they fit. */
export function resolveOrganisations(cast: Cast): void {
  const states = new Map<string, Member>();
  const bodies = new Map<string, Member>();
  for (const [index, draft] of cast.drafts.entries()) {
    if (draft.kind === "NOMINAL" || draft.kind === "PRONOMINAL") continue;
    if (draft.actorKind === "STATE" && draft.country !== null)
      joinState(cast, states, index, draft);
    else if (draft.actorKind !== null && draft.actorKind !== "PERSON")
      joinByName(cast, bodies, index, draft);
  }
  joinAcronyms(cast, bodies);
  joinShortNames(cast, bodies);
}

function joinState(
  cast: Cast,
  states: Map<string, Member>,
  index: number,
  draft: MentionDraft,
): void {
  const code = draft.country ?? "";
  const state = states.get(code);
  if (state !== undefined) cast.assign(index, state);
  else {
    const created = cast.create(index, "STATE");
    if (created === null) return;
    created.name = COUNTRY_NAME.get(code) ?? created.name;
    states.set(code, created);
  }
}

function joinByName(
  cast: Cast,
  bodies: Map<string, Member>,
  index: number,
  draft: MentionDraft,
): void {
  const key = nameKey(draft.fullName ?? draft.name);
  const body = bodies.get(key);
  if (body !== undefined) {
    cast.assign(index, body);
    if (body.kind === "ORGANIZATION" || draft.actorKind === "NEWS_ORGANIZATION")
      body.kind = draft.actorKind ?? body.kind;
  } else if (draft.actorKind !== null) {
    const created = cast.create(index, draft.actorKind);
    if (created !== null) bodies.set(key, created);
  }
}

/** "World Health Organization" and "WHO": one actor where the letters fit only one name. */
function joinAcronyms(cast: Cast, bodies: Map<string, Member>): void {
  const byInitials = new Index();
  for (const [name, body] of bodies) {
    if (name.includes(" ")) for (const letters of initials(name)) byInitials.add(letters, body);
    for (const letters of initials(withNationality(cast, body, name)))
      byInitials.add(letters, body);
  }
  for (const [key, acronym] of bodies) {
    const full = byInitials.only(key.replaceAll(".", ""));
    if (full !== null && [...acronym.names.values()].includes("ACRONYM"))
      merge(cast, bodies, key, full);
  }
}

/** "Norwegian Refugee Council": the letters may tell the nationality, which is a mention of its own. */
function withNationality(
  { drafts }: Cast,
  { mentions: [first = 0] }: Member,
  name: string,
): string {
  const [before, own] = [drafts[first - 1], drafts[first]];
  const isBeside = before?.actorKind === "STATE" && before.span.end + 1 === own?.span.start;
  return isBeside ? `${before.name.toLowerCase()} ${name}` : name;
}

/** "In Lind" and "the Lindian premier" mean the town and the country, whatever else is called after them. */
const PLACES: ReadonlySet<string> = new Set(["place-name", "state-name", "demonym"]);

/** "Meridian" for "Meridian Press Agency", "Foreign Ministry" for "Ruritanian Foreign Ministry", where only one fits. */
function joinShortNames(cast: Cast, bodies: Map<string, Member>): void {
  const byPart = new Index();
  for (const [name, body] of bodies)
    for (const part of shortForms(name, body.kind)) byPart.add(part, body);
  for (const [index, draft] of cast.drafts.entries()) {
    const member = cast.memberOf(index);
    const undecided =
      draft.actorKind === null ? member === null : bodies.get(nameKey(draft.name)) === member;
    const full = byPart.only(nameKey(draft.name));
    const isOther = PLACES.has(draft.rule);
    if (draft.kind !== "NAME" || isOther || !undecided || full === null || full === member)
      continue;
    if (member === null) cast.assign(index, full);
    else merge(cast, bodies, nameKey(draft.name), full);
  }
}

/** The names that a longer one may be cut to: its beginnings, and its ends of two words or more; of a paper's, "the Tribune" as well. */
function shortForms(name: string, kind: ActorKind): string[] {
  const words = name.split(" ");
  const isPaper = kind === "NEWS_ORGANIZATION" && !NEWS_SORTS.has(words.at(-1) ?? "");
  const beginnings = isPaper
    ? []
    : words.slice(1).map((_, cut) => words.slice(0, cut + 1).join(" "));
  const shortest = kind === "NEWS_ORGANIZATION" ? 1 : 2;
  const ends = words.slice(1).map((_, cut) => words.slice(cut + 1));
  return [
    ...beginnings,
    ...ends.filter(({ length }) => length >= shortest).map((end) => end.join(" ")),
  ];
}

/** Which bodies go by a key. */
class Index {
  private readonly entries = new Map<string, Set<Member>>();

  add(key: string, member: Member): void {
    const sharing = this.entries.get(key) ?? new Set();
    this.entries.set(key, sharing.add(member));
  }

  /** The one that goes by it, or null where none or several do. */
  only(key: string): Member | null {
    const [only, ...others] = this.entries.get(key) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  }
}

function merge(cast: Cast, bodies: Map<string, Member>, key: string, into: Member): void {
  const from = bodies.get(key);
  if (from === undefined || from === into) return;
  for (const index of from.mentions) cast.assign(index, into);
  cast.members.splice(cast.members.indexOf(from), 1);
  bodies.set(key, into);
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[’']s$/, "");
}

/** The letters an acronym may have: with small words ("WHO" has none of "of"), without articles only, and without any. */
function initials(name: string): string[] {
  const words = name.split(/[\s-]+/);
  const short = words.filter((word) => !/^(?:of|for|the|and|on|in)$/.test(word));
  const linked = words.filter((word) => word !== "the");
  return [...new Set([words, linked, short].map(joined))];
}

function joined(parts: readonly string[]): string {
  return parts.map((word) => word.charAt(0)).join("");
}
