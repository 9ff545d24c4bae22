import { countsFigure, type Figure } from "../figure";
import type { Part } from "../part";

/** Which statements are found: the words of the contents must overlap, whoever is said to speak. */
export function statements({ stories, found, statementOf, quote }: Part): Figure {
  const gold = stories.flatMap((story) => story.statements);
  const matched = new Set(statementOf.values());
  const errors = [
    ...gold
      .filter((statement) => !statementOf.has(statement))
      .map((statement) => `not found: ${statement.id} ${quote(statement)}`),
    ...found.statements
      .filter((statement) => !matched.has(statement))
      .map((statement) => `not in the sheet: ${quote(statement)}`),
  ];
  const counts = {
    rightFound: matched.size,
    found: found.statements.length,
    rightGold: statementOf.size,
    gold: gold.length,
  };
  return countsFigure("statements found", counts, errors);
}
