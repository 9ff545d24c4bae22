import type { ParsedText } from "../ranking/parsed-text";
import { Dependents } from "./dependents";
import { conjunctsOf, phraseOf, prepositionOf } from "./phrases";
import type { Argument, ArgumentRole } from "./predicate";

const CLAUSE_TAG = /^(?:VB[DZP]?|VBN|MD)$/;

/** The phrase with this head, and each that is coordinated with it, as arguments of one role. */
export function argumentsAt(
  text: ParsedText,
  head: number,
  role: ArgumentRole,
  shared = false,
): Argument[] {
  const preposition = prepositionOf(text, head);
  return conjunctsOf(text, head).map((conjunct) => ({
    role,
    preposition: prepositionOf(text, conjunct) ?? preposition,
    head: conjunct,
    span: phraseOf(text, conjunct),
    shared,
  }));
}

/**
 * What a verb's own dependents are to it, passive turned round: "Roe was attacked by Dalby" has Dalby as its subject.
 * Relative pronouns are left out: their antecedent stands for them.
 */
export function ownArguments(text: ParsedText, verb: number, passive: boolean): Argument[] {
  const below = Dependents.of(text).below(verb);
  const hasObject = below.some((at) => text.relations[at] === "obj");
  return below.flatMap((at) => {
    const role = isRelativePronoun(text, at) ? null : roleOf(text, at, { passive, hasObject });
    return role === null ? [] : argumentsAt(text, at, role);
  });
}

interface Voice {
  readonly passive: boolean;
  readonly hasObject: boolean;
}

function roleOf(text: ParsedText, at: number, voice: Voice): ArgumentRole | null {
  const relation = text.relations[at] ?? "";
  if (relation.startsWith("nsubj")) return roleOfSubject(voice);
  if (relation === "obj") return "OBJECT";
  // "told him that", "asked him to": whoever is spoken to
  if (relation === "iobj") return "RECIPIENT";
  if (!relation.startsWith("obl")) return null;
  const agent = relation === "obl:agent" || (voice.passive && prepositionOf(text, at) === "by");
  return agent ? "SUBJECT" : "OBLIQUE";
}

/** What a subject as worded is to the verb: "Roe was arrested", "Roe was given the prize". */
export function roleOfSubject({ passive, hasObject }: Voice): ArgumentRole {
  if (!passive) return "SUBJECT";
  return hasObject ? "RECIPIENT" : "OBJECT";
}

/** The heads of the verb's subject as worded, its own ones only; -1 where it has none, or a relative pronoun. */
export function ownSubject(text: ParsedText, verb: number): number {
  const subject = Dependents.of(text)
    .below(verb)
    .find((at) => /^nsubj/.test(text.relations[at] ?? ""));
  return subject === undefined || isRelativePronoun(text, subject) ? -1 : subject;
}

/** "Who", "which" and "that" as pronouns of a relative clause. */
export function isRelativePronoun({ tags, words }: ParsedText, at: number): boolean {
  return /^W/.test(tags[at] ?? "") || (words[at] === "that" && tags[at] !== "DT");
}

/** The nearest phrase behind the verb that one coordinated with it has, where the verb itself goes on with "and": "arrested and charged two men". */
export function objectInCommon(text: ParsedText, verb: number): number {
  const { relations, tags } = text;
  const dependents = Dependents.of(text);
  const below = dependents.below(verb);
  const next = below.find((at) => at > verb);
  if (next === undefined || relations[next] !== "conj" || !CLAUSE_TAG.test(tags[next] ?? ""))
    return -1;
  const opens = dependents.below(next).find((at) => at > verb);
  if (opens === undefined || relations[opens] !== "cc" || opens !== verb + 1) return -1;
  return dependents.below(next).find((at) => relations[at] === "obj") ?? -1;
}
