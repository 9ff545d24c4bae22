import type { ArticleText } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";
import { type Cast, learnRoles, type Member } from "./cast";
import type { MentionDraft, RoleDraft } from "./types";

/** How many sentences back the only office holder in sight may stand. */
const IN_SIGHT = 2;
/** And how many mentions back, so that a sentence without end costs no more than others. */
const MOST_IN_SIGHT = 80;
const POSSESSED = /^(?:his|her|its|their|our|my|your)\b/i;
/** Words that make another office of an office. */
const LESSER = /^(?:vice|deputy|assistant|associate|acting|interim)[ -]/;

/**
 * "The prime minister": the only actor with that office, in the country or body that is worded; of several, the only one named in
 * sight; a former holder only where "former" is said. "The Ruritanian president" whom nobody names is an actor of its own.
 */
export function resolveOffices(cast: Cast, text: ArticleText): void {
  const onlyState = onlyStateIn(cast);
  for (const [index, draft] of cast.drafts.entries()) {
    const role = draft.roles[0];
    if (!isOpen(cast, index) || draft.actorKind !== "PERSON" || role === undefined) continue;
    const persons = cast.membersThat(({ kind }) => kind === "PERSON");
    const worded = persons.filter((member) => holds(member, role, draft));
    const holders =
      worded.length === 0 && onlyState !== null && onlyState === role.scope
        ? persons
            .filter((member) => holds(member, { ...role, scope: null }, draft))
            .filter(isUnscoped)
        : worded;
    const member =
      holders.length > 1 ? onlyInSight(cast, text, holders, index) : (holders[0] ?? null);
    if (member !== null) cast.assign(index, member);
    else if (holders.length === 0 && role.scope !== null && !SAME.test(draft.name))
      cast.create(index, "PERSON");
  }
}

const SAME = /^the same\s/i;

/** "The same official": the only one in sight who was called an official and not named. */
export function resolveRepeated(cast: Cast, text: ArticleText): void {
  for (const [index, draft] of cast.drafts.entries()) {
    const title = draft.roles[0]?.title;
    if (!isOpen(cast, index) || title === undefined || !SAME.test(draft.name)) continue;
    const called = cast.membersThat(
      ({ kind, mentions }) =>
        kind === "UNNAMED_SOURCE" &&
        mentions.some((at) => cast.drafts[at]?.roles.some((held) => isOffice(held.title, title))),
    );
    const same = onlyInSight(cast, text, called, index);
    if (same !== null) cast.assign(index, same);
  }
}

function holds(member: Member, role: RoleDraft, draft: MentionDraft): boolean {
  if (member.gender !== null && draft.gender !== null && member.gender !== draft.gender)
    return false;
  return member.roles.some(
    (held) =>
      (isOffice(held.title, role.title) || isLeader(held, role)) &&
      (role.scope === null || held.scope === role.scope) &&
      held.former === role.former,
  );
}

/** Whose country no title tells. */
function isUnscoped({ roles, country }: Member): boolean {
  return country === null && roles.every(({ scope }) => scope === null);
}

/** The country's code where an article speaks of one country only: an office without a country is that country's. */
function onlyStateIn({ members }: Cast): string | null {
  const [only, ...others] = members.filter(({ kind }) => kind === "STATE");
  return only !== undefined && others.length === 0 ? only.country : null;
}

/** "The Spanish leader" is the president, premier or king of Spain. */
function isLeader(held: RoleDraft, { title, scope }: RoleDraft): boolean {
  return title === "leader" && scope !== null && HEADS.test(held.title);
}

const HEADS = /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan)$/;

function isOffice(held: string, worded: string): boolean {
  return held === worded || (held.endsWith(` ${worded}`) && !LESSER.test(held));
}

/** The only one of some actors that is mentioned shortly before a mention, or null. */
export function onlyInSight(
  cast: Cast,
  text: ArticleText,
  members: readonly Member[],
  index: number,
): Member | null {
  const here = firstEndingAfter(text.sentences, cast.drafts[index]?.span.start ?? 0);
  const inSight = new Set<Member>();
  for (let at = index - 1; at >= Math.max(0, index - MOST_IN_SIGHT); at--) {
    const distance = here - firstEndingAfter(text.sentences, cast.drafts[at]?.span.start ?? 0);
    if (distance > IN_SIGHT) break;
    const member = cast.memberOf(at);
    if (member !== null) inSight.add(member);
  }
  const near = members.filter((member) => inSight.has(member));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** "The ministry", "the broadcaster": the only organisation whose name ends so, of several the only one in sight; "the company" is any company; with a possessor or country, one of its own. */
export function resolveBodies(cast: Cast, text: ArticleText): void {
  for (const [index, draft] of cast.drafts.entries()) {
    const role = draft.roles[0];
    if (
      !isOpen(cast, index) ||
      (draft.rule !== "body" && draft.rule !== "loose-body") ||
      role === undefined ||
      draft.actorKind === null
    )
      continue;
    const title = role.title;
    const fits = cast.membersThat((member) => isBody(member, draft, role));
    const only = fits.length > 1 ? onlyInSight(cast, text, fits, index) : (fits[0] ?? null);
    if (only !== null) cast.assign(index, only);
    else if (
      draft.rule === "body" &&
      fits.length === 0 &&
      (role.scope !== null ||
        title.includes(" ") ||
        draft.name.toLowerCase() === title ||
        !draft.definite ||
        POSSESSED.test(draft.name))
    ) {
      const created = cast.create(index, draft.actorKind);
      if (created !== null) learnRoles(created, [role]);
    }
  }
}

/** Nouns that any company may be meant by, whatever its name ends with. */
const ANY_COMPANY = /^(?:company|firm|operator|manufacturer|developer|retailer)$/;

function isBody(member: Member, draft: MentionDraft, role: RoleDraft): boolean {
  if (!draft.definite || member.kind !== draft.actorKind || POSSESSED.test(draft.name))
    return false;
  const scoped =
    role.scope === null ||
    member.country === role.scope ||
    member.roles.some(({ scope }) => scope === role.scope);
  const named = [...member.names.keys(), ...member.roles.map(({ title }) => title)].some((name) =>
    isTitled(name.toLowerCase(), role.title),
  );
  return scoped && (named || ANY_COMPANY.test(role.title));
}

/** "Media" is any of a country's broadcasters and papers of that sort: "state media" and "state television". */
function isTitled(name: string, title: string): boolean {
  const sort = title.replace(/\bmedia$/, "");
  return (
    ` ${name}`.endsWith(` ${title}`) ||
    name.startsWith(`${title} `) ||
    (sort !== title && sort !== "" && name.startsWith(sort))
  );
}

/** Groups and unnamed people: "the diplomats" are the last "two diplomats"; "officials" are the same as long as the words are. */
export function resolveGroups(cast: Cast): void {
  const byWording = new Map<string, Member>();
  const byNoun = new Map<string, Member>();
  for (const [index, draft] of cast.drafts.entries()) {
    if (
      !isOpen(cast, index) ||
      (draft.actorKind !== "GROUP" && draft.actorKind !== "UNNAMED_SOURCE") ||
      draft.rule === "report"
    )
      continue;
    const noun = draft.roles[0]?.title.split(" ").at(-1) ?? draft.name;
    const wording = draft.name.toLowerCase().replace(/^the /, "");
    const known = POSSESSED.test(draft.name)
      ? byWording.get(wording)
      : draft.definite
        ? (byWording.get(wording) ?? byNoun.get(noun))
        : draft.plural
          ? byWording.get(wording)
          : undefined;
    if (known !== undefined) cast.assign(index, known);
    else if (draft.rule !== "group" || !/^(?:both|the two|all|they)\b/i.test(draft.name)) {
      const created = cast.create(index, draft.actorKind);
      if (created === null) continue;
      byWording.set(wording, created);
      byNoun.set(noun, created);
    }
  }
}

function isOpen(cast: Cast, index: number): boolean {
  return cast.drafts[index]?.kind === "NOMINAL" && !cast.isResolved(index);
}
