import type { Span } from "../../text/article-text";
import type { Predicate } from "../predicates/predicate";
import { firstFrom } from "../surface/clauses";
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
  coordinatedClause,
  relativeClause,
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
      if (governor === null || governor.link === "RELATIVE") return true;
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
    tokens.some((at) => isMarked(scene, at, Mark.Telling) && clauseOf[at] === head) ||
    endsInCue(scene, tokens.at(-1) ?? head)
  );
}

/** "…, the ministry estimates": a verb of saying that a sentence trails off in, wherever the parse puts it. */
function endsInCue({ surface }: Scene, last: number): boolean {
  const cue = surface.cues[firstFrom(surface.cues, last, ({ group }) => group.head)];
  if (cue?.group.head !== last) return false;
  return cue.group.form === "FINITE" && cue.entries.some(({ frames }) => frames.has("CLAUSE"));
}
