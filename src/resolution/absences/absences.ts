import type { Reading } from "../../reading/reading";
import { noAnswers } from "./no-answer";
import { noArrivals } from "./no-arrival";
import { noDenial } from "./no-denial";
import { noNamedOrigin } from "./no-named-origin";
import { type DocumentFacts, noProvenance } from "./no-provenance";
import { noResponses } from "./no-response";
import { noSourcesOfSources } from "./no-source-of-source";
import { toldOfOthers } from "./told-of-others";

/**
 * What an analyst would look for in an article and its text does not give: an answer of those whom others speak of, a denial, the arrival of a
 * message, the source of a source, a named origin, and who published it when. Whole sentences; most articles have none or few.
 */
export function absencesOf(reading: Reading, facts: DocumentFacts): string[] {
  const told = toldOfOthers(reading);
  return [
    ...noAnswers(reading),
    ...noResponses(reading, told),
    ...noDenial(reading, told),
    ...noArrivals(reading),
    ...noSourcesOfSources(reading, told),
    ...noNamedOrigin(reading),
    ...noProvenance(facts),
  ];
}
