import type { Dice } from "../../ingest/news/dice";
import {
  ADJECTIVES,
  CAUSES,
  CIRCUMSTANCES,
  QUALITIES,
  TOPICS,
  VERBS,
} from "../../ingest/news/words";
import type { Cast, CastActor, CastOutlet } from "./cast";

/** One proposition, which several articles carry. */
export interface StoryClaim {
  readonly id: number;
  readonly subject: CastActor;
  readonly object: CastActor | null;
  readonly objectText: string;
  readonly isPlanned: boolean;
  /** The wordings under which it is stored: the first is the claim itself. */
  readonly wordings: readonly Wording[];
  /** Who says so, in most articles. */
  readonly speaker: CastActor;
}

export interface Wording {
  readonly id: number;
  readonly predicate: string;
  readonly text: string;
}

/** One article of a story before it is written. */
export interface Report {
  readonly id: number;
  readonly outlet: CastOutlet;
  readonly at: Date;
  /** The article whose text it mostly has; null where it is a report of its own. */
  readonly copyOf: number | null;
}

/** What several articles tell of. */
export interface Story {
  readonly thing: string;
  readonly people: readonly CastActor[];
  readonly claims: readonly StoryClaim[];
  readonly reports: readonly Report[];
}

/** The next keys; claims and their further wordings share one sequence. */
export interface StoryKeys {
  article: number;
  claim: number;
}

const FEWEST_REPORTS = 4;
const MOST_REPORTS = 200;
/** Of the reports of a story beyond the fewest. */
const MEAN_FURTHER_REPORTS = 4;
const CLAIMS_A_REPORT = 1.5;
const PEOPLE = 5;
const SHARE_OF_COPIES = 0.2;
const SHARE_REWORDED = 0.2;
const MINUTE_MS = 60_000;

/** How many articles tell a story: few of most, hundreds of some (a Pareto distribution with exponent 2). */
export function reportsOf(dice: Dice): number {
  const further = MEAN_FURTHER_REPORTS * ((dice.between(1, 10_000) / 10_000) ** -0.5 - 1);
  return Math.min(MOST_REPORTS, FEWEST_REPORTS + Math.round(further));
}

/** @param count how many articles tell it. */
export function storyOf(
  dice: Dice,
  cast: Cast,
  keys: StoryKeys,
  { count, start }: { readonly count: number; readonly start: Date },
): Story {
  const topic = dice.pick(TOPICS);
  const place = dice.zipf(cast.places);
  const people = distinctActors(dice, cast);
  const things = Array.from(
    { length: 4 },
    () =>
      `the ${dice.pick(ADJECTIVES)} ${dice.pick(topic.things)} in ${dice.chance(0.6) ? place : dice.zipf(cast.places)}`,
  );
  const claims = Array.from({ length: Math.max(2, Math.round(count * CLAIMS_A_REPORT)) }, () =>
    claimOf(dice, keys, people, things),
  );
  return {
    thing: things[0] ?? place,
    people,
    claims,
    reports: reportsOfStory(dice, cast, keys, count, start),
  };
}

function distinctActors(dice: Dice, cast: Cast): CastActor[] {
  const chosen = new Set<CastActor>();
  while (chosen.size < PEOPLE) chosen.add(dice.zipf(cast.actors));
  return [...chosen];
}

function claimOf(
  dice: Dice,
  keys: StoryKeys,
  people: readonly CastActor[],
  things: readonly string[],
): StoryClaim {
  const subject = dice.pick(people);
  const verbs = dice.pick(VERBS);
  const isPlanned = dice.chance(0.4);
  const thing = dice.pick(things);
  const against = dice.chance(0.25) ? dice.pick(people) : subject;
  const object = against === subject ? null : against;
  const objectText = object ? `${object.name} over ${thing}` : thing;
  const why = dice.chance(0.7)
    ? ` ${dice.pick(CAUSES)} ${dice.pick(QUALITIES)} ${dice.pick(CIRCUMSTANCES)}`
    : "";
  const isReworded = verbs.length > 1 && dice.chance(SHARE_REWORDED);
  const wordings = verbs.slice(0, isReworded ? 2 : 1).map(({ base, past }): Wording => {
    const predicate = isPlanned ? `would ${base}` : `had ${past}`;
    keys.claim += 1;
    return {
      id: keys.claim,
      predicate,
      text: `${subject.name} ${predicate} ${objectText}${why}`,
    };
  });
  const id = wordings[0]?.id ?? keys.claim;
  return { id, subject, object, objectText, isPlanned, wordings, speaker: dice.pick(people) };
}

function reportsOfStory(
  dice: Dice,
  cast: Cast,
  keys: StoryKeys,
  count: number,
  start: Date,
): Report[] {
  const reports: Report[] = [];
  let at = start.getTime();
  for (let turn = 0; turn < count; turn += 1) {
    keys.article += 1;
    const [first] = reports;
    const copyOf = first && dice.chance(SHARE_OF_COPIES) ? first.id : null;
    reports.push({ id: keys.article, outlet: dice.zipf(cast.outlets), at: new Date(at), copyOf });
    at += dice.between(5, 150) * MINUTE_MS;
  }
  return reports;
}
