import type { EventFrame } from "../../lexicon/event-entries";
import type { Span } from "../../text/article-text";
import type { Argument, ArgumentRole } from "../predicates/predicate";
import type { AssertionFrame } from "../reading";

/** Prepositions between a noun and what its event is done to, or goes to. */
const TARGETS: Readonly<Record<EventFrame, RegExp>> = {
  ACTS: /^(?:on|against|of|into|upon|over)$/,
  MUTUAL: /^(?:with)$/,
  JOURNEY: /^(?:to|of)$/,
  BEFALLS: /^(?:of)$/,
  ALONE: /^(?:over|against|of)$/,
};

/** Who does what to whom in an event that a noun names, by the places of its parts (NomBank's arguments; Meyers et al. 2004). */
export function eventFrame(
  predicate: Span,
  parts: readonly Argument[],
  frame: EventFrame,
): AssertionFrame {
  const inRole = (role: ArgumentRole): readonly Argument[] =>
    parts.filter((part) => part.role === role);
  const targets = inRole("OBLIQUE").filter(({ preposition }) =>
    TARGETS[frame].test(preposition ?? ""),
  );
  const sides = inRole("OBLIQUE").filter(({ preposition }) =>
    /^(?:between|among)$/.test(preposition ?? ""),
  );
  const possessors = inRole("POSSESSOR");
  // "Roe's arrest", but "the police's arrest of Roe"
  const isWhom = frame === "BEFALLS" && targets.length === 0;
  const subject = [...inRole("SUBJECT"), ...sides, ...(isWhom ? [] : possessors)];
  const object = isWhom ? possessors : targets;
  const spansOf = (some: readonly Argument[]): Span[] => some.map(({ span }) => span);
  return { subject: spansOf(subject), predicate, object: spansOf(object) };
}
