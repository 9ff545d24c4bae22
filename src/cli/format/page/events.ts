import type { Reading } from "../../../reading/reading";
import { eventTitle } from "../../../resolution/events/event-title";
import { eventFacts } from "../event-words";
import { escapeHtml } from "./escape";

/** What happened or is expected, as a list in the order of the text; nothing where there is none. */
export function eventsList(reading: Reading): string {
  const { events } = reading;
  if (events.length === 0) return "";
  const lines = events.map(
    (event) =>
      `<li>${escapeHtml(eventTitle(reading, event))} (${escapeHtml(eventFacts(reading, event).join(" · "))})</li>`,
  );
  return `<h2>Events</h2><p>What the article tells to have happened or to be expected.</p><ul>${lines.join("\n")}</ul>`;
}
