import { CUES_BY_VERB } from "../../lexicon/cue-verbs";
import type { Span } from "../../text/article-text";
import { Dependents } from "../predicates/dependents";
import type { Predicate } from "../predicates/predicate";
import type { ParsedText } from "../ranking/parsed-text";
import { firstFrom } from "../surface/clauses";
import { verbReading } from "../surface/verb-forms";
import { adverbialClause } from "./adverbial-clause";
import type { AssertionDraft } from "./assertion-draft";
import { clauseContent, clauseOfTokens } from "./clause-content";
import { frameOfClause, polarityOfClause } from "./clause-frame";
import type { ClauseRule } from "./clause-rule";
import { coordinatedClause } from "./coordinated-clause";
import { mainClause } from "./main-clause";
import { Mark } from "./marked-tokens";
import { participialClause } from "./participial-clause";
import { relativeClause } from "./relative-clause";
import { isMarked, isOwn, type Scene, tokensOf } from "./scene";
import { isStated } from "./stated-clause";

const RULES: readonly ClauseRule[] = [
  mainClause,
  relativeClause,
  coordinatedClause,
  participialClause,
  adverbialClause,
];

interface Clause {
  readonly rule: ClauseRule;
  readonly predicate: Predicate;
}

/**
 * One assertion for each clause in which the article states something in its own words: main clauses, what is coordinated with them or set
 * off in them by commas. What hangs on anything else, as "if it rains" does, is stated by nobody.
 */
export function clauseAssertions(scene: Scene): AssertionDraft[] {
  const clauses = clausesOf(scene);
  const clauseOf = clauseOfTokens(scene.parsed, new Set(clauses.keys()));
  return [...clauses.values()].flatMap(({ rule, predicate }) => {
    const { head } = predicate;
    const isSaid = isMarked(scene, head, Mark.Said | Mark.Cue) || !isOwn(scene, head);
    if (isSaid || !isStated(scene, predicate)) return [];
    const content = clauseContent(scene.parsed, predicate, clauseOf, scene.marks);
    if (content.length === 0 || isTold(scene, head, content, clauseOf)) return [];
    return [
      {
        rule: rule.name,
        confidence: rule.confidence,
        voice: "AUTHORIAL",
        head,
        content,
        frame: frameOfClause(scene.parsed, predicate, content),
        polarity: polarityOfClause(predicate),
      },
    ];
  });
}

/** The clauses that state something, whoever is said to do so, by their heads. */
function clausesOf({ predicates, parsed }: Scene): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>();
  for (const predicate of predicates) {
    const rule = RULES.find((one) => one.isClause(parsed, predicate));
    if (rule) clauses.set(predicate.head, { rule, predicate });
  }
  const isStating = (clause: Clause | undefined): boolean => {
    const seen = new Set<Clause>();
    for (let at = clause; at !== undefined && !seen.has(at); ) {
      const { governor } = at.predicate;
      if (governor === null || at.rule === relativeClause || at.rule === mainClause) return true;
      seen.add(at);
      at = clauses.get(governor.head);
    }
    return false;
  };
  return new Map([...clauses].filter(([, clause]) => isStating(clause)));
}

/** Whether the words of the clause itself tell that somebody says it, or parse and statements disagree on who does. */
function isTold(
  scene: Scene,
  head: number,
  content: readonly Span[],
  clauseOf: Int32Array,
): boolean {
  const tokens = content.flatMap((span) => {
    const { first, end } = tokensOf(scene, span);
    return Array.from({ length: end - first }, (_, at) => first + at);
  });
  const said = tokens.filter((at) => isMarked(scene, at, Mark.Said));
  return (
    2 * said.length > tokens.length ||
    tokens.some((at) => at !== head && clauseOf[at] === head && isTelling(scene, at)) ||
    (isMarked(scene, head, Mark.Telling) && hasComplement(scene.parsed, head)) ||
    endsInCue(scene, tokens)
  );
}

/** A word of speech that the clause itself hangs on, and not one by which a noun in it is described ("the paper that reported it"). */
function isTelling({ predicates, ...scene }: Scene, token: number): boolean {
  if (!isMarked({ predicates, ...scene }, token, Mark.Telling)) return false;
  const verb = predicates[firstFrom(predicates, token, ({ head }) => head)];
  const link = verb?.head === token ? verb.governor?.link : undefined;
  return link !== "RELATIVE" && link !== "NOUN";
}

/** "Said that …": what the statements have missed is no fact of the article's. */
function hasComplement(parsed: ParsedText, head: number): boolean {
  const below = Dependents.of(parsed).below(head);
  return below.some((at) => /^ccomp/.test(parsed.relations[at] ?? ""));
}

/** No phrase that tells who says it is longer. */
const LONGEST_TAIL = 8;

/** "…, the ministry estimates": a verb of saying that a sentence trails off in, wherever the parse puts it. */
function endsInCue({ parsed }: Scene, tokens: readonly number[]): boolean {
  const last = tokens.at(-1) ?? -1;
  const verb = verbReading(parsed.words[last] ?? "");
  const isFiniteForm = verb?.third || verb?.past;
  const cues = (isFiniteForm && CUES_BY_VERB.get(verb.lemma)) || [];
  const tail = tokens.slice(-LONGEST_TAIL, -1);
  return (
    cues.some(({ frames }) => frames.has("CLAUSE")) && tail.some((at) => parsed.words[at] === ",")
  );
}
