import type { Reading } from "../../reading/reading";
import { concession } from "./concession";
import { conditionalThreat } from "./conditional-threat";
import type { DiscourseRelation, DiscourseRule } from "./discourse-rule";
import { opposedStances } from "./opposed-stances";
import { partyAccount } from "./party-account";
import { type ToldContent, toldContents } from "./told-content";
import { unwantedAct } from "./unwanted-act";

/** Of two contents the first rule that finds a relation gives it. */
const RULES: readonly DiscourseRule[] = [
  concession,
  conditionalThreat,
  unwantedAct,
  partyAccount,
  opposedStances,
];
const FARTHEST = Math.max(...RULES.map(({ reach }) => reach));

/**
 * How what is said in one article stands to what else is said in it, as far as only the article tells: by a conjunction, by who speaks
 * of whom, by what is thought of one matter. Between two contents there is at most one such relation. Takes time linear in the article,
 * since no rule reaches farther than some attributions.
 */
export function discourseRelations(reading: Reading): DiscourseRelation[] {
  const told = toldContents(reading);
  return told.flatMap((later, at) =>
    told
      .slice(Math.max(0, at - FARTHEST), at)
      .flatMap((earlier) => relationOf(earlier, later, reading) ?? []),
  );
}

function relationOf(
  earlier: ToldContent,
  later: ToldContent,
  reading: Reading,
): DiscourseRelation | null {
  for (const { name, reach, find, kind, why, confidence } of RULES) {
    if (later.index - earlier.index > reach) continue;
    const direction = find(earlier, later, reading);
    if (direction === null) continue;
    const [source, target] = direction === "LATER" ? [later, earlier] : [earlier, later];
    return { source: source.index, target: target.index, kind, why, rule: name, confidence };
  }
  return null;
}
