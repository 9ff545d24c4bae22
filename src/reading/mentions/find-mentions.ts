import { contains } from "../../text/spans";
import type { ReadingContext } from "../reading";
import type { SurfaceText } from "../surface/surface-text";
import { findDescriptions } from "./descriptions";
import { findMisspeltCapitals } from "./misspelt-capitals";
import { findNames } from "./names";
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
  const names = markOutlet(markPlaces(surface, findNames(surface)), outlet);
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

/** The outlet's own name names a news organisation, whatever it looks like. */
function markOutlet(names: readonly MentionDraft[], outlet: string | undefined): MentionDraft[] {
  const key = plain(outlet ?? "");
  return names.map((name) =>
    key !== "" && name.kind === "NAME" && plain(name.name) === key
      ? { ...name, rule: "organisation-name", actorKind: "NEWS_ORGANIZATION", gender: "NEUTER" }
      : name,
  );
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, "");
}
