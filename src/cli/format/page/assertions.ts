import type { Reading } from "../../../reading/reading";
import { assertionFacts, assertionText } from "../assertion-words";
import { escapeHtml } from "./escape";

/** What the article states itself or takes for granted, as a list in the order of the text; nothing where there is none. */
export function assertionsList(reading: Reading): string {
  const { assertions } = reading;
  if (assertions.length === 0) return "";
  const lines = assertions.map((assertion) => {
    const facts = assertionFacts(reading, assertion).join(" · ");
    return `<li><q>${escapeHtml(assertionText(reading, assertion))}</q> (${escapeHtml(facts)})</li>`;
  });
  return `<h2>In its own words</h2><p>What the article states, and what it takes for granted.</p><ul>${lines.join("\n")}</ul>`;
}
