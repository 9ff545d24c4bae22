import { Kind, type ParsedText } from "./parsed-text";

/** The subject of a predicate, its own or one that it shares. */
export interface GoverningSubject {
  /** Its head; -1 where there is none. */
  readonly subject: number;
  /** How many predicates further up it was found: 0 for the predicate's own. */
  readonly steps: number;
}

/** Relations by which a predicate borrows the subject of the one it hangs on. */
const SHARES_SUBJECT = /^(?:conj|xcomp|advcl|ccomp|obj|obl|parataxis)/;
const MOST_STEPS = 4;
/** Dependents farther from a predicate than this are not asked for: bounds the work in sentences without end. */
const FARTHEST = 60;

/**
 * The nominal that a predicate is said of: its subject, the noun that it modifies ("officials warning of"), or the subject of the
 * clause that it belongs to ("she rose and warned", "he came, asking").
 */
export function governingSubject(text: ParsedText, predicate: number): GoverningSubject {
  const { heads, relations } = text;
  let at = predicate;
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps += 1) {
    const subject = ownSubject(text, at, predicate);
    if (subject >= 0) return { subject, steps };
    const relation = relations[at] ?? "";
    if (relation.startsWith("acl")) return { subject: heads[at] ?? -1, steps };
    if (!SHARES_SUBJECT.test(relation)) break;
    at = heads[at] ?? -1;
  }
  return { subject: -1, steps: 0 };
}

function ownSubject({ heads, kind, left, right }: ParsedText, at: number, but: number): number {
  const end = Math.min(right[at] ?? at, at + FARTHEST);
  for (let i = Math.max(left[at] ?? at, at - FARTHEST); i < end; i += 1)
    if (heads[i] === at && i !== but && ((kind[i] ?? 0) & Kind.Subject) !== 0) return i;
  return -1;
}
