import { contains, firstEndingAfter } from "../../text/spans";
import type { ReadingContext } from "../reading";
import type { SurfaceText } from "../surface/surface-text";
import { readDateline } from "./dateline-names";
import { findDescriptions } from "./descriptions";
import { findMisspeltCapitals } from "./misspelt-capitals";
import { findNames } from "./names";
import { markOutlet } from "./own-outlet";
import { findPartitives } from "./partitives";
import { markPlaces } from "./places";
import { findPronouns } from "./pronouns";
import { findReports } from "./reports";
import type { MentionDraft } from "./types";

/** All places that may refer to an actor, in text order; a possessor ("Ruritania" in "Ruritania's parliament") is one of its own. */
export function findMentions(
  surface: SurfaceText,
  { outlet }: Pick<ReadingContext, "outlet"> = {},
): MentionDraft[] {
  const named = readDateline(surface, markPlaces(surface, findNames(surface)));
  const names = markOutlet(named, outlet, ({ span }) => wordBefore(surface, span.start));
  const drafts = [
    ...names,
    ...findDescriptions(surface, names),
    ...findPartitives(surface),
    ...findReports(surface),
    ...findMisspeltCapitals(surface, names),
    ...findPronouns(surface),
  ];
  return drafts.sort((a, b) => a.span.start - b.span.start || (contains(a.span, b.span) ? -1 : 1));
}

function wordBefore({ words }: SurfaceText, start: number): string {
  return words[firstEndingAfter(words, start) - 1]?.lower ?? "";
}
