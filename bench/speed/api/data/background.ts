import { upperFirst } from "../../ingest/news/clause";
import type { Dice } from "../../ingest/news/dice";
import { ADJECTIVES, CIRCUMSTANCES, MONTHS, QUALITIES } from "../../ingest/news/words";
import type { Piece } from "./article-text";
import type { Story } from "./story";

/** Parts of a sentence of background: somebody who is named in it, or a figure. */
export type BackgroundPart = "who" | "figure";

/** A sentence that nobody is quoted for. */
export type Background = readonly Piece<BackgroundPart>[];

/** How many people work there. */
export function staffing(count: number, { thing }: Story): Background {
  return [
    [null, `${upperFirst(thing)} employs `],
    ["figure", `${count} people`],
    [null, "."],
  ];
}

/** Anything about the story and its places that is no claim of its own. */
export function scene(dice: Dice, places: readonly string[], { thing }: Story): Background {
  const place = dice.zipf(places);
  const year = dice.between(1960, 2022);
  const words = dice.pick([
    `${place} lies ${dice.between(4, 300)} kilometres from ${dice.zipf(places)} and saw ${dice.pick(QUALITIES)} ${dice.pick(CIRCUMSTANCES)} in ${dice.pick(MONTHS)}`,
    `A similar ${dice.pick(ADJECTIVES)} project in ${place} was given up in ${year} after ${dice.between(3, 70)} complaints`,
    `Residents of ${place} have waited since ${year} for ${thing}`,
    `The way to ${place} takes ${dice.between(20, 400)} minutes by train, and longer in winter`,
  ]);
  return [[null, `${words}.`]];
}
