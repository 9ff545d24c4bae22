import type { Dice } from "./dice";
import type { Person, World } from "./names";
import {
  ADJECTIVES,
  CAUSES,
  CIRCUMSTANCES,
  COUNTED,
  COUNTRIES,
  CURRENCIES,
  HARMED,
  MONTHS,
  QUALITIES,
  TOPICS,
  VERBS,
  VERDICTS,
  WEEKDAYS,
} from "./words";

/** Something that somebody does or is to do, before it is put into words. */
export interface Proposition {
  readonly subject: string;
  /** An index of VERBS. */
  readonly verb: number;
  readonly object: string;
  /** When, and why or for how much; empty where it is left open. */
  readonly details: readonly string[];
  readonly isPlanned: boolean;
}

/** Who says something in a story: a person, or a body through nobody in particular. */
export type Speaker = { readonly person: Person } | { readonly body: string };

export type Act = "STATE" | "QUOTE" | "MIX" | "URGE" | "DENY" | "COUNT";

export interface Utterance {
  readonly speaker: Speaker;
  readonly act: Act;
  readonly proposition: Proposition;
  /** The speaker's own words, without quotation marks: the same in every report. */
  readonly quote: string;
  /** What the speaker calls it. */
  readonly verdict: string;
}

/** Something that happens, and what is said of it on the days that follow. */
export interface Story {
  readonly place: string;
  readonly thing: string;
  readonly bodies: readonly string[];
  readonly people: readonly Person[];
  readonly company: string;
  /** In the order in which they are said; later reports have later ones. */
  readonly utterances: readonly Utterance[];
  /** What is known without anybody saying it. */
  readonly facts: readonly Proposition[];
  /** Who was hurt, and how many in each report behind the last. */
  readonly count: { readonly of: string; readonly counts: readonly number[] } | null;
}

const UTTERANCES = 16;
const FACTS = 12;

export function storyOf(dice: Dice, world: World): Story {
  const topic = dice.pick(TOPICS);
  const place = dice.zipf(world.places);
  const land = dice.chance(0.6) ? dice.zipf(COUNTRIES) : place;
  const bodies = dice.some(topic.bodies, 3).map((body) => `the ${body} of ${land}`);
  const company = dice.zipf(world.companies);
  const people = Array.from({ length: 5 }, () => dice.zipf(world.people));
  const things = Array.from({ length: 5 }, () => thingOf(dice, topic.things, world.places, place));
  const actors = [...bodies, company, dice.zipf(COUNTRIES), dice.zipf(COUNTRIES)];
  const propose = (): Proposition => ({
    subject: dice.pick(actors),
    verb: dice.below(VERBS.length),
    object: dice.pick(things),
    details: [
      ...(dice.chance(0.5) ? [whenOf(dice)] : []),
      ...(dice.chance(0.6) ? [circumstance(dice, world)] : []),
    ],
    isPlanned: dice.chance(0.4),
  });
  const speakers: Speaker[] = [
    ...people.map((person) => ({ person })),
    ...bodies.map((body) => ({ body })),
  ];
  const hasCount = dice.chance(0.25);
  return {
    place,
    thing: things[0] ?? "",
    bodies,
    people,
    company,
    utterances: utterancesOf(dice, speakers, propose, place, hasCount),
    facts: Array.from({ length: FACTS }, propose),
    count: hasCount ? countsOf(dice, place) : null,
  };
}

function thingOf(
  dice: Dice,
  things: readonly string[],
  places: readonly string[],
  place: string,
): string {
  const where = dice.chance(0.5) ? place : dice.zipf(places);
  const adjective = dice.chance(0.75) ? `${dice.pick(ADJECTIVES)} ` : "";
  return `the ${adjective}${dice.pick(things)} ${dice.pick(["in", "near", "outside", "at"])} ${where}`;
}

function whenOf(dice: Dice): string {
  const day = `${dice.between(1, 28)} ${dice.pick(MONTHS)}`;
  return dice.pick([
    `before ${day}`,
    `on ${dice.pick(WEEKDAYS)}`,
    `by the end of ${dice.pick(MONTHS)}`,
    `after ${dice.between(2, 20)} ${dice.pick(["weeks", "months", "years"])}`,
    `for ${dice.between(2, 90)} days`,
  ]);
}

function circumstance(dice: Dice, world: World): string {
  if (dice.chance(0.2)) {
    const sum = `${dice.between(2, 980)} ${dice.pick(["million", "thousand", "billion"])} ${dice.pick(CURRENCIES)}`;
    return `${dice.pick(["at a cost of", "for", "with the help of"])} ${sum}`;
  }
  if (dice.chance(0.3)) return `together with ${dice.zipf(world.companies)}`;
  if (dice.chance(0.2)) return `against the will of ${dice.zipf(world.people).name}`;
  const where = dice.chance(0.3) ? ` in ${dice.zipf(world.places)}` : "";
  return `${dice.pick(CAUSES)} ${dice.pick(QUALITIES)} ${dice.pick(CIRCUMSTANCES)}${where}`;
}

function utterancesOf(
  dice: Dice,
  speakers: readonly Speaker[],
  propose: () => Proposition,
  place: string,
  hasCount: boolean,
): Utterance[] {
  const acts: readonly Act[] = [
    "STATE",
    "STATE",
    "STATE",
    "QUOTE",
    "QUOTE",
    "QUOTE",
    "MIX",
    "URGE",
  ];
  const made: Utterance[] = [];
  for (let at = 0; at < UTTERANCES; at += 1) {
    const earlier = made.find(({ act }) => act === "STATE");
    const isDenial = earlier !== undefined && at > UTTERANCES / 2 && dice.chance(0.2);
    const isCount = hasCount && at % 5 === 0;
    const act = isCount ? "COUNT" : isDenial ? "DENY" : dice.pick(acts);
    const proposition = isDenial ? earlier.proposition : propose();
    made.push({
      speaker: dice.pick(speakers),
      act,
      proposition,
      quote: quoteOf(dice, proposition, place),
      verdict: `${dice.pick(QUALITIES)} ${dice.pick(VERDICTS)}`,
    });
  }
  return made;
}

function quoteOf(dice: Dice, { verb, object, details }: Proposition, place: string): string {
  const { base, past } = VERBS[verb]?.[0] ?? { base: "", past: "" };
  const detail = details.length > 0 ? ` ${dice.pick(details)}` : "";
  return dice.pick([
    `We will ${base} ${object}${detail}`,
    `Nobody in ${place} wants us to ${base} ${object}`,
    `It would be wrong to ${base} ${object}${detail}`,
    `My colleagues have ${past} ${object}${detail}`,
    `It took us ${dice.between(3, 40)} meetings to ${base} ${object}`,
    `If the money comes in time, we can ${base} ${object}${detail}`,
    `I have never asked anybody to ${base} ${object}`,
  ]);
}

function countsOf(dice: Dice, place: string): Story["count"] {
  const of = `${dice.pick(COUNTED)} were ${dice.pick(HARMED)} in ${place}`;
  const counts = [dice.between(3, 60)];
  for (let at = 1; at < 12; at += 1) counts.push((counts[at - 1] ?? 0) + dice.below(9));
  return { of, counts };
}
