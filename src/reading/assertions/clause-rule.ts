import type { Predicate } from "../predicates/predicate";
import type { ParsedText } from "../ranking/parsed-text";

/** Tells one kind of clause in which an article states something. */
export interface ClauseRule {
  readonly name: string;
  /** 0 to 1: how often such a clause states a fact of its own. */
  readonly confidence: number;
  /** Whether the predicate heads such a clause. Nothing is asked of what it hangs on: see clauseAssertions. */
  isClause(parsed: ParsedText, predicate: Predicate): boolean;
}
