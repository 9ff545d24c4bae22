import { ClaimRelationKind } from "../../../src/shared/vocabulary";
import type { Span } from "../../../src/text/article-text";
import type { SeedSheet } from "../seed-sheet";
import type { SeedFigure } from "./seed-figures";
import { likeness } from "./sheet-actors";

/** A relation between two claims, each as the places in the text where it is worded. */
export interface FoundRelation {
  readonly source: readonly Span[];
  readonly kind: ClaimRelationKind;
  readonly target: readonly Span[];
}

/** What was found of the claims of one article. */
export interface FoundClaims {
  readonly relations: readonly FoundRelation[];
  /** Claims that somebody is said to reject. */
  readonly denied: readonly (readonly Span[])[];
}

/**
 * The relations between claims of the answer sheet that were found. Who rejects what nobody in particular said is found as a denial
 * of the claim that is rejected.
 */
export function seedRelations(
  found: FoundClaims,
  sheet: Pick<SeedSheet, "claims" | "statements" | "relations">,
): SeedFigure {
  const wanted = sheet.relations.filter(({ kind }) => kind in ClaimRelationKind);
  const placesOf = (id: string): readonly Span[] => placesOfClaim(id, sheet);
  const isFound = ({ source, kind, target }: SeedSheet["relations"][number]): boolean =>
    sheet.claims.some(({ id }) => id === target)
      ? found.relations.some(
          (one) =>
            one.kind === kind &&
            meet(one.source, placesOf(source)) &&
            meet(one.target, placesOf(target)),
        )
      : found.denied.some((places) => meet(places, placesOf(source)));
  const wrong = wanted.filter((relation) => !isFound(relation));
  return {
    name: "relations between claims",
    right: wanted.length - wrong.length,
    of: wanted.length,
    wrong: wrong.map(({ source, kind, target }) => `${source} ${kind} ${target}`),
  };
}

/** Where the sheet has a claim: the contents of its statements, and what the article itself says. */
function placesOfClaim(
  id: string,
  { claims, statements }: Pick<SeedSheet, "claims" | "statements">,
): readonly Span[] {
  const claim = claims.find((one) => one.id === id);
  if (!claim) return [];
  const contents = statements
    .filter((statement) => claim.statements.includes(statement.id))
    .map(({ content }) => content);
  return claim.evidence ? [...contents, claim.evidence] : contents;
}

function meet(places: readonly Span[], others: readonly Span[]): boolean {
  return places.some((place) => others.some((other) => likeness(place, other) >= 0.5));
}
