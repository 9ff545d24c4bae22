import type { ActorKind, NameKind } from "../../shared/vocabulary";
import type { ReadActor } from "../reading";
import type { Gender, MentionDraft, RoleDraft } from "./types";

const SUBJECT_FORM = /^s?he$/i;

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
      name: draft.name,
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
    if (draft.kind !== "NOMINAL" || draft.actorKind === "PERSON") member.roles.push(...draft.roles);
    const isName = draft.kind !== "NOMINAL";
    if (isName && fuller(draft.name, member.name) && draft.nameKind === "NAME")
      member.name = draft.name;
    const text =
      isName && draft.nameKind === "NAME"
        ? draft.name
        : draft.name.replace(/^(?:the|his|her|its|their|our) /i, "");
    if (!member.names.has(text)) member.names.set(text, draft.nameKind ?? "ALIAS");
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
    const order = [...this.members].sort((a, b) => firstOf(a) - firstOf(b));
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

function fuller(name: string, than: string): boolean {
  return name.split(/\s+/).length > than.split(/\s+/).length;
}

function firstOf(member: Member): number {
  return Math.min(...member.mentions);
}
