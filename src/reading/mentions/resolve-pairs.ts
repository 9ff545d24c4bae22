import type { ArticleText } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";
import type { Cast, Member } from "./cast";
import type { Gender, MentionDraft } from "./types";

/** How many sentences back the two may stand. */
const REACH = 2;
/** More mentions than this are never looked through. */
const MOST = 80;
const PAIR = /^(?:both(?: the)?|the two|these two|the pair of) /i;
const STATES = /(?:countries|nations|states|governments)$/i;

/**
 * "Both leaders", "the two men": the two persons (or countries) of that sort whom the sentences right before name, where they are
 * exactly two; "they" right behind are the same two.
 */
export function resolvePairs(cast: Cast, { sentences }: ArticleText): void {
  const sentenceOf = (index: number) =>
    firstEndingAfter(sentences, cast.drafts[index]?.span.start ?? 0);
  let last: { readonly index: number; readonly two: readonly Member[] } | null = null;
  for (const [index, draft] of cast.drafts.entries()) {
    if (cast.memberOf(index) !== null) continue;
    if (draft.rule === "group" && PAIR.test(draft.name)) {
      const two = membersBefore(cast, index, sentenceOf).filter((member) => fits(member, draft));
      if (two.length !== 2) continue;
      cast.assignJointly(index, two);
      last = { index, two };
    } else if (last !== null && isThey(draft) && sentenceOf(index) - sentenceOf(last.index) <= 1) {
      if (!hasOtherGroup(cast, last.index, index)) cast.assignJointly(index, last.two);
    }
  }
}

function isThey({ kind, plural, name }: MentionDraft): boolean {
  return kind === "PRONOMINAL" && plural && /^they$/i.test(name);
}

function hasOtherGroup(cast: Cast, from: number, to: number): boolean {
  return cast.drafts
    .slice(Math.max(from + 1, to - MOST), to)
    .some(({ kind, plural }) => plural && kind !== "PRONOMINAL");
}

function membersBefore(cast: Cast, index: number, sentenceOf: (index: number) => number): Member[] {
  const found = new Set<Member>();
  const here = sentenceOf(index);
  for (
    let at = index - 1;
    at >= Math.max(0, index - MOST) && here - sentenceOf(at) <= REACH;
    at--
  ) {
    const member = cast.memberOf(at);
    if (member !== null) found.add(member);
  }
  return [...found].reverse();
}

function fits(member: Member, { name }: MentionDraft): boolean {
  if (STATES.test(name)) return member.kind === "STATE";
  const gender = genderOfMany(name);
  return (
    member.kind === "PERSON" &&
    (gender === null || member.gender === null || member.gender === gender)
  );
}

function genderOfMany(name: string): Gender {
  if (/women$/i.test(name)) return "FEMALE";
  return /\bmen$/i.test(name) ? "MALE" : null;
}
