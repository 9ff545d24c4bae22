import { findDateline } from "../../text/dateline";
import { slice } from "../../text/spans";

/** The place that the dateline at the beginning of a text names ("LUND, May 4 (Agency) — "); null where there is none. */
export function datelinePlace(opening: string): string | null {
  const found = findDateline(opening, { start: 0, end: opening.length });
  return found && slice(opening, found.place);
}
