import type { ActorKind, NameKind } from "../../shared/vocabulary";
import type { ReadActor } from "../reading";
import type { Gender, MentionDraft, RoleDraft } from "./types";

const SUBJECT_FORM = /^s?he$/i;

/**
 * Actors that a description is compared with, and names and offices that are kept of one actor, at most: no article has more, and what
 * has, is a list, in which reading stays linear.
 */
const MOST_COMPARED = 200;
const MOST_NAMES = 50;
const MOST_ROLES = 50;

/** One actor while its mentions are being gathered. */
export interface Member {
  kind: ActorKind;
  /** The fullest name so far. */
  name: string;
  readonly names: Map<string, NameKind>;
  gender: Gender;
  country: string | null;
  plural: boolean;
  readonly roles: RoleDraft[];
  /** Indices of its mentions among the drafts, as they were assigned. */
  readonly mentions: number[];
}

/** The actors of one article and who is meant where; rules assign mentions to members one rule after the other. */
export class Cast {
  readonly members: Member[] = [];
  private readonly assigned: (Member | null)[];
  private readonly joint = new Map<number, readonly Member[]>();

  constructor(readonly drafts: readonly MentionDraft[]) {
    this.assigned = drafts.map(() => null);
  }

  /** The actors that a description may mean and `fits` accepts, in the order in which they were created. */
  membersThat(fits: (member: Member) => boolean): Member[] {
    return this.members.slice(0, MOST_COMPARED).filter(fits);
  }

  /** Who is meant by a mention; null while (or if) that is not known. */
  memberOf(index: number): Member | null {
    return this.assigned[index] ?? null;
  }

  /** A new actor of its own for a mention. */
  create(index: number, kind: ActorKind): Member | null {
    const draft = this.drafts[index];
    if (draft === undefined) return null;
    const member: Member = {
      kind,
      name: draft.fullName ?? draft.name,
      names: new Map(),
      gender: draft.gender,
      country: draft.country,
      plural: draft.plural,
      roles: [],
      mentions: [],
    };
    this.members.push(member);
    this.assign(index, member);
    return member;
  }

  /** Says that a mention means this actor, which learns its name, offices and gender from it. */
  assign(index: number, member: Member): void {
    const draft = this.drafts[index];
    if (draft === undefined) return;
    this.assigned[index] = member;
    member.mentions.push(index);
    // whose "his" it is, is told less surely than who "he" is: too little to know a gender by
    if (draft.kind !== "PRONOMINAL" || SUBJECT_FORM.test(draft.name))
      member.gender ??= draft.gender;
    if (draft.kind === "PRONOMINAL") return;
    member.country ??= draft.country;
    if (draft.kind !== "NOMINAL" || draft.actorKind === "PERSON") learnRoles(member, draft.roles);
    const isName = draft.kind !== "NOMINAL";
    if (isName && fuller(draft.name, member.name) && draft.nameKind === "NAME")
      member.name = draft.name;
    const text =
      isName && draft.nameKind === "NAME"
        ? draft.name
        : draft.name.replace(/^(?:the|his|her|its|their|our) /i, "");
    if (!member.names.has(text) && member.names.size < MOST_NAMES)
      member.names.set(text, draft.nameKind ?? "ALIAS");
  }

  /** Says that a mention means several actors together ("both leaders"). */
  assignJointly(index: number, members: readonly Member[]): void {
    this.joint.set(index, members);
  }

  /** Whether somebody is meant by a mention, one or several. */
  isResolved(index: number): boolean {
    return this.memberOf(index) !== null || this.joint.has(index);
  }

  /** The actors in the order of their first mentions, and for every mention its actor's index or those of several together. */
  finish(): { actors: ReadActor[]; indices: (number | null)[]; joint: number[][] } {
    const firsts = new Map(this.members.map((member) => [member, firstOf(member)]));
    const order = [...this.members].sort((a, b) => (firsts.get(a) ?? 0) - (firsts.get(b) ?? 0));
    const position = new Map(order.map((member, index) => [member, index]));
    return {
      actors: order.map(({ kind, name, names, country }) => ({
        kind,
        name,
        names: [...names].map(([text, nameKind]) => ({ text, kind: nameKind })),
        country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
      })),
      indices: this.assigned.map((member) =>
        member === null ? null : (position.get(member) ?? null),
      ),
      joint: this.drafts.map((_, index) =>
        (this.joint.get(index) ?? []).flatMap((member) => position.get(member) ?? []),
      ),
    };
  }
}

/** Adds the offices that an actor is not known to hold yet. */
export function learnRoles(member: Member, roles: readonly RoleDraft[]): void {
  for (const { title, scope, former } of roles) {
    const known = member.roles.some(
      (held) => held.title === title && held.scope === scope && held.former === former,
    );
    if (!known && member.roles.length < MOST_ROLES) member.roles.push({ title, scope, former });
  }
}

function fuller(name: string, than: string): boolean {
  return name.split(/\s+/).length > than.split(/\s+/).length;
}

function firstOf(member: Member): number {
  return member.mentions.reduce((first, mention) => Math.min(first, mention));
}
