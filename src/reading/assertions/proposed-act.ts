import type { CueClass } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import { isRelativePronoun } from "../predicates/arguments";
import { Dependents } from "../predicates/dependents";
import { spanOfTokens } from "../predicates/phrases";
import type { Predicate } from "../predicates/predicate";
import type { AssertionDraft } from "./assertion-draft";
import { frameOfClause, polarityOfClause } from "./clause-frame";
import { clauseEnd, openingOf, opensBehindComma } from "./clause-opening";
import { voiceOfPhrase } from "./granted";
import type { Scene } from "./scene";

/** What is laid down to take effect. */
const PLANS = new Set(
  "law bill plan proposal measure act draft legislation reform treaty deal budget amendment resolution scheme programme program project agreement rule regulation decree motion charter ban tax levy merger".split(
    " ",
  ),
);
/** A bill that is turned down is one all the same; one that is asked for is not there yet. */
const OPEN_PLANS: ReadonlySet<CueClass> = new Set(["REQUEST", "PROMISE", "INTENTION"]);
const WOULD = /^(?:would|will|'d|'ll)$/;

/** "Opposed *a bill that would close two mines*": what a plan is to do, whatever is said of it. */
export function proposedActs(scene: Scene): AssertionDraft[] {
  return scene.predicates.flatMap((predicate) => {
    const { governor, form, modals, head } = predicate;
    if (governor?.link !== "RELATIVE" || form !== "FINITE") return [];
    const isPlan = PLANS.has(scene.parsed.lemmas[governor.head] ?? "");
    if (!isPlan || !modals.some((modal) => WOULD.test(modal))) return [];
    if (opensBehindComma(scene.parsed, head)) return [];
    const voice = voiceOfPhrase(scene, governor.head, OPEN_PLANS);
    if (voice === null) return [];
    const content = contentOf(scene, predicate, governor.head);
    return content
      ? [
          {
            rule: "proposed-act",
            confidence: 0.8,
            voice,
            head,
            content,
            frame: frameOfClause(scene.parsed, predicate, content),
            polarity: polarityOfClause(predicate),
          },
        ]
      : [];
  });
}

/** The plan, and what it would do, without the pronoun between them. */
function contentOf({ parsed }: Scene, { head }: Predicate, plan: number): Span[] | null {
  const opening = openingOf(parsed, head);
  const pronoun = Dependents.of(parsed)
    .below(head)
    .find((at) => at < head && isRelativePronoun(parsed, at));
  if (pronoun !== opening) return null;
  const before = Dependents.of(parsed)
    .below(plan)
    .filter(
      (at) =>
        at < plan && /^(?:det|amod|nmod:poss|compound|nummod)/.test(parsed.relations[at] ?? ""),
    );
  const first = Math.min(plan, ...before.map((at) => parsed.left[at] ?? at));
  const end = clauseEnd(parsed, head);
  return [spanOfTokens(parsed, first, opening), spanOfTokens(parsed, opening + 1, end)];
}
