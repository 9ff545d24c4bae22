import { trim } from "../../text/spans";
import type { ParsedText } from "../ranking/parsed-text";
import {
  argumentsAt,
  isRelativePronoun,
  objectInCommon,
  ownSubject,
  roleOfSubject,
} from "./arguments";
import { Dependents } from "./dependents";
import type { Argument, Predicate } from "./predicate";

/** A predicate as far as its own words tell it. */
export type OwnPredicate = Pick<
  Predicate,
  "head" | "lemma" | "form" | "passive" | "mark" | "arguments" | "governor"
>;

/** Verbs whose infinitive is what their subject does, whomever they are said to: "promised him to come" (Rosenbaum's exceptions). */
const SUBJECT_CONTROL = new Set(["promise", "vow", "pledge", "threaten", "swear", "guarantee"]);
/** "Accused him of lying", "kept them from leaving": what the object does. */
const OBJECT_GERUND = new Set(["of", "from", "into", "for"]);

/**
 * What a predicate has in common with the one it hangs on: the subject of coordinated verbs ("rose and left"), of infinitives and participles
 * ("asked him to leave": he, "promised him to leave": whoever promised), the antecedent of a relative clause, and the object of
 * "arrested and charged two men".
 * @param above the predicate it hangs on, with what that one shares already; undefined where there is none.
 */
export function sharedArguments(
  text: ParsedText,
  predicate: OwnPredicate,
  above: OwnPredicate | undefined,
): Argument[] {
  const { head, passive, arguments: own } = predicate;
  const inCommon = passive ? -1 : objectInCommon(text, head);
  const hasObject = own.some(({ role }) => role === "OBJECT");
  const object = inCommon < 0 || hasObject ? [] : argumentsAt(text, inCommon, "OBJECT", true);
  return [...object, ...antecedents(text, predicate, above)];
}

function antecedents(
  text: ParsedText,
  predicate: OwnPredicate,
  above: OwnPredicate | undefined,
): Argument[] {
  const { governor, head, passive, form } = predicate;
  const hasObject = predicate.arguments.some(({ role }) => role === "OBJECT");
  const role = roleOfSubject({ passive, hasObject });
  const hasSubject = ownSubject(text, head) >= 0;
  if (governor?.link === "RELATIVE") {
    if (!hasSubject) return modified(text, predicate, role);
    const gap = !hasObject && isOpenRelative(text, head);
    return gap ? modified(text, predicate, "OBJECT") : [];
  }
  if (hasSubject || predicate.arguments.some((one) => one.role === role)) return [];
  if (governor?.link === "NOUN" && form === "PARTICIPLE") return modified(text, predicate, role);
  if (above === undefined) return [];
  return controllers(predicate, above).map((one) => ({
    ...one,
    role,
    preposition: null,
    shared: true,
  }));
}

/** A clause tells of its antecedent alone, and neither of itself nor of what is coordinated with that. */
function modified(
  text: ParsedText,
  { head, governor }: OwnPredicate,
  role: Argument["role"],
): Argument[] {
  const clause = text.article.tokens[text.left[head] ?? head]?.start ?? 0;
  return argumentsAt(text, governor?.head ?? head, role, true)
    .slice(0, 1)
    .map((one) => {
      const end = clause > one.span.start ? Math.min(one.span.end, clause) : one.span.end;
      return { ...one, preposition: null, span: trim(text.article.text, { ...one.span, end }) };
    });
}

/** "The deal that they signed", "the deal they signed", and not "the day when they signed it". */
function isOpenRelative(text: ParsedText, verb: number): boolean {
  const below = Dependents.of(text).below(verb);
  const relations = below.map((at) => text.relations[at] ?? "");
  const placed = below.some(
    (at) => isRelativePronoun(text, at) && /^(?:obl|advmod)/.test(text.relations[at] ?? ""),
  );
  return !placed && !relations.some((relation) => /^(?:xcomp|ccomp|cop)/.test(relation));
}

/** The arguments of the verb above that are the subject, as it would be worded, of the one below. */
function controllers(below: OwnPredicate, above: OwnPredicate): readonly Argument[] {
  const { governor, form, mark } = below;
  const subjects = wordedSubjects(above);
  if (governor?.link === "COORDINATE")
    return form === above.form || form === "PARTICIPLE" ? subjects : [];
  if (form === "FINITE") return [];
  const others = above.arguments.filter(({ role }) => role === "OBJECT" || role === "RECIPIENT");
  const complement = governor?.link === "COMPLEMENT";
  const objectControls = complement
    ? !SUBJECT_CONTROL.has(above.lemma)
    : form === "PARTICIPLE" && mark !== null && OBJECT_GERUND.has(mark);
  return objectControls && others.length > 0 ? others : subjects;
}

/** What is worded as the subject: of a passive verb, its logical object or recipient. */
function wordedSubjects({ passive, arguments: all }: OwnPredicate): Argument[] {
  if (!passive) return all.filter(({ role }) => role === "SUBJECT");
  const recipients = all.filter(({ role }) => role === "RECIPIENT");
  return recipients.length > 0 ? recipients : all.filter(({ role }) => role === "OBJECT");
}
