import { readArticle } from "../../src/reading/english";
import type { Reading } from "../../src/reading/reading";
import type { Span } from "../../src/text/article-text";
import { slice } from "../../src/text/spans";
import { seedActors } from "./figures/seed-actors";
import { seedEvents } from "./figures/seed-events";
import { type SeedFigure, seedFigures } from "./figures/seed-figures";
import { type FoundClaims, seedRelations } from "./figures/seed-relations";
import { seedRelay } from "./figures/seed-relay";
import { seedRoles } from "./figures/seed-roles";
import { seedVoices } from "./figures/seed-voices";
import { claimsOfArticle } from "./seed-claims";
import type { SeedSheet } from "./seed-sheet";

/**
 * Lines that say how much of the seed article's answer sheet is right.
 * @param errors also says what is wrong, and which relations between claims the sheet does not have.
 */
export async function reportSeed(sheet: SeedSheet, errors: boolean): Promise<string[]> {
  const reading = readArticle(sheet.text, {});
  const ofFound = seedFigures(reading, sheet).map((figure) => ({
    ...figure,
    name: `${figure.name} of the statements found`,
  }));
  const claims = await claimsOfArticle(sheet.text);
  const figures = [
    ...ofFound,
    seedActors(reading, sheet),
    seedRoles(reading, sheet),
    seedRelay(reading, sheet),
    seedRelations(claims, sheet),
    seedVoices(claims.voices, sheet),
    ...seedEvents(reading, sheet),
  ];
  const lines = figures.flatMap((figure) => [
    lineOf(figure),
    ...(errors ? figure.wrong.map(indent) : []),
  ]);
  return errors ? [...lines, ...relationLines(reading, claims)] : lines;
}

function lineOf({ name, right, of }: SeedFigure): string {
  const share = of === 0 ? "" : ` (${((100 * right) / of).toFixed(0)} %)`;
  return `seed article: ${name}, ${right} of ${of} right${share}`;
}

function relationLines({ text }: Reading, { relations }: FoundClaims): string[] {
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => `“${slice(text.text, span)}”`).join(" = ");
  return [
    `seed article: ${relations.length} relations between claims found`,
    ...relations.map(({ source, kind, target }) =>
      indent(`${words(source)} ${kind} ${words(target)}`),
    ),
  ];
}

const indent = (line: string): string => `  ${line}`;
