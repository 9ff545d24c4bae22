import { AVERTING, COMING, EXPECTING, OPEN, UNREAL } from "../../lexicon/event-contexts";
import type { CueClass, Voice } from "../../shared/vocabulary";
import { Dependents } from "../predicates/dependents";
import { prepositionOf } from "../predicates/phrases";
import type { ParsedText } from "../ranking/parsed-text";
import type { Attribution } from "../reading";
import { firstFrom } from "../surface/clauses";
import { Mark } from "./marked-tokens";
import { isMarked, isOwn, type Scene, tokensOf } from "./scene";

/** Under these, an event that is named need not have happened. */
export const OPEN_CLASSES: ReadonlySet<CueClass> = new Set([
  "DENIAL",
  "REQUEST",
  "PROMISE",
  "INTENTION",
  "WARNING",
]);
/** By these an article tells what somebody means, in its own words. */
const REFERRING = new Set([
  "reference",
  "refer to",
  "refer",
  "allude to",
  "allude",
  "recall",
  "cite",
]);
const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
/** What stands behind these has come about. */
const FACTUAL_PREPOSITIONS = new Set(
  "after|following|amid|despite|since|during|because of|due to|in response to|as a result of|in the wake of".split(
    "|",
  ),
);
const COMPLEMENTS = /^(?:for|of|on|to|against|from)$/;
/** Verbs that tell how one event stands to another. */
const SEQUENCING = new Set(
  "follow precede trigger spark prompt cause mark end interrupt disrupt provoke ignite unleash".split(
    " ",
  ),
);

/**
 * In which voice an article speaks of something by a noun phrase: what is definite is known, and taken for granted (Strawson 1950); what is not
 * is told thereby, unless the phrase only names what somebody praises or condemns.
 * @param head of the phrase.
 * @param open classes of cues under which what is named need not be so.
 * @returns null where nothing tells that it is so.
 */
export function voiceOfPhrase(
  scene: Scene,
  head: number,
  open: ReadonlySet<CueClass>,
): Extract<Voice, "AUTHORIAL" | "PRESUPPOSED"> | null {
  const { parsed } = scene;
  if (!isOwn(scene, head) || isOpen(parsed, head)) return null;
  const definite = isDefinite(parsed, head);
  if (isMarked(scene, head, Mark.Said)) {
    const around = attributionAround(scene, head);
    if (around === null || open.has(around.cueClass)) return null;
    if (around.cueClass === "ACCUSATION" && around.cueStance === "DISTANCING") return null;
    return !definite && REFERRING.has(around.cueLemma ?? "") ? "AUTHORIAL" : "PRESUPPOSED";
  }
  if (definite) return "PRESUPPOSED";
  return isTold(scene, head) ? "AUTHORIAL" : null;
}

/** Known: with "the" or a possessor, or coordinated with what is. */
function isDefinite(parsed: ParsedText, head: number): boolean {
  const { relations, words, heads } = parsed;
  const determiners = Dependents.of(parsed)
    .below(head)
    .filter((at) => at < head && /^(?:det|nmod:poss|case)/.test(relations[at] ?? ""));
  if (determiners.some((at) => relations[at] === "nmod:poss")) return true;
  const own = determiners.filter((at) => relations[at] === "det");
  if (own.length > 0) return own.some((at) => DEFINITE.has(words[at] ?? ""));
  return relations[head] === "conj" && isDefinite(parsed, heads[head] ?? head);
}

/** Whether words at the phrase or above it leave open whether it is so, or deny it. */
function isOpen(parsed: ParsedText, head: number): boolean {
  const { words, lemmas } = parsed;
  const below = Dependents.of(parsed).below(head);
  if (
    below.some(
      (at) =>
        UNREAL.has(words[at] ?? "") ||
        /^(?:no|any|another|further|possible|potential)$/.test(words[at] ?? ""),
    )
  )
    return true;
  const lemma = lemmas[objectOf(parsed, head)] ?? "";
  const isComing = below.some((at) => COMING.has(words[at] ?? ""));
  return OPEN.has(lemma) || AVERTING.has(lemma) || (EXPECTING.has(lemma) && !isComing);
}

/** The word that a phrase is the object of: "demand an attack", "a call for an attack"; -1 where it stands otherwise, as after "during". */
function objectOf(parsed: ParsedText, head: number): number {
  const { heads, relations } = parsed;
  const relation = relations[head] ?? "";
  const above = heads[head] ?? -1;
  if (relation === "conj") return above < 0 ? -1 : objectOf(parsed, above);
  const isObject = relation === "obj" || COMPLEMENTS.test(prepositionOf(parsed, head) ?? "");
  return isObject ? above : -1;
}

/** The statement whose whole content is a phrase with this word in it; null where it stands in a clause that somebody says. */
function attributionAround(scene: Scene, token: number): Attribution | null {
  const around = scene.attributions[scene.saidBy[token] ?? -1];
  return around === undefined || around.parent !== null || isClause(scene, around) ? null : around;
}

/** Whether a content says something by a verb of its own. */
function isClause(scene: Scene, { content }: Attribution): boolean {
  const { predicates } = scene;
  return content.some((span) => {
    const { first, end } = tokensOf(scene, span);
    const from = firstFrom(predicates, first, ({ head }) => head);
    const to = firstFrom(predicates, end, ({ head }) => head);
    return predicates
      .slice(from, to)
      .some(({ form, governor }) => form === "FINITE" && governor?.link !== "RELATIVE");
  });
}

/** Whether an indefinite phrase stands where it tells of something that has come about. */
function isTold(scene: Scene, head: number): boolean {
  const { parsed } = scene;
  if (FACTUAL_PREPOSITIONS.has(prepositionOf(parsed, head) ?? "")) return true;
  const above = parsed.heads[head] ?? -1;
  if (
    !/^obj|^obl:unmarked/.test(parsed.relations[head] ?? "") ||
    !SEQUENCING.has(parsed.lemmas[above] ?? "")
  )
    return false;
  const modal = Dependents.of(parsed)
    .below(above)
    .some((at) => parsed.tags[at] === "MD" || /^(?:not|n't|never)$/.test(parsed.words[at] ?? ""));
  return !modal && !isMarked(scene, above, Mark.Said);
}
