import { isNoAnswer } from "../../reading/assertions/no-answer";
import { predicatesOf } from "../../reading/predicates/find-predicates";
import { parseOf } from "../../reading/ranking/parse-of";
import type { Reading } from "../../reading/reading";
import { mentionsWithin } from "../mentions-within";
import { canAnswer } from "./told-of-others";
import { namesOf, sentence } from "./wording";

/** Who is told to have been asked and to have given no answer. Indices into Reading.actors. */
export function unanswering(reading: Reading): number[] {
  const parsed = parseOf(reading.text);
  const silent = predicatesOf(reading.text)
    .filter((predicate) => isNoAnswer(parsed, predicate))
    .flatMap(({ arguments: parts, passive }) =>
      parts.filter(({ role }) => role === (passive ? "OBJECT" : "SUBJECT")),
    )
    .flatMap(({ span }) => mentionsWithin(reading.mentions, span).map(({ actor }) => actor));
  return [...new Set(silent)].filter((actor) => canAnswer(reading, actor));
}

/** "Selmport was asked and gave no answer." */
export function noAnswers(reading: Reading): string[] {
  const silent = unanswering(reading);
  if (silent.length === 0) return [];
  const verb = silent.length === 1 ? "was" : "were";
  return [sentence(`${namesOf(reading, silent, "and")} ${verb} asked and gave no answer`)];
}
