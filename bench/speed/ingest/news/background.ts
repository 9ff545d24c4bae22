import { clause, upperFirst } from "./clause";
import type { Dice } from "./dice";
import type { World } from "./names";
import type { Story } from "./story";
import { ADJECTIVES, MONTHS, WEEKDAYS } from "./words";

/** Sentences that nobody is quoted for, in random order: what the story is about, and where and with whom it plays. */
export function backgroundOf(dice: Dice, world: World, story: Story, turn: number): string[] {
  const facts = dice.some(story.facts.slice(turn % 4), 7);
  const told = facts.map((fact) => `${upperFirst(clause(dice, { ...fact, isPlanned: false }))}.`);
  const scenes = SCENES.map((scene) => scene(dice, world, story));
  return dice.some([...told, ...scenes], told.length + scenes.length);
}

type Scene = (dice: Dice, world: World, story: Story) => string;

const yearOf = (dice: Dice): number => dice.between(1960, 2024);

const SCENES: readonly Scene[] = [
  (dice, world, { place }) =>
    `${place} lies ${dice.between(4, 300)} kilometres from ${dice.zipf(world.places)} and has ${dice.between(2, 900)},000 inhabitants.`,
  (dice, _, { thing }) =>
    `${upperFirst(thing)} was opened in ${yearOf(dice)} and employs ${dice.between(20, 4000)} people.`,
  (dice, world, { people }) =>
    `${dice.pick(people).name} has been in office since ${dice.pick(MONTHS)} ${yearOf(dice)} and comes from ${dice.zipf(world.places)}.`,
  (dice, _, { company }) =>
    `Shares in ${company} fell by ${dice.between(2, 19)} per cent on ${dice.pick(WEEKDAYS)} after rising for ${dice.between(2, 9)} days.`,
  (dice, world, { bodies }) =>
    `Talks between ${dice.pick(bodies)} and ${dice.zipf(world.companies)} began in ${dice.pick(MONTHS)} ${yearOf(dice)} and ended without a result.`,
  (dice, world) =>
    `A similar ${dice.pick(ADJECTIVES)} project in ${dice.zipf(world.places)} was given up in ${yearOf(dice)} after ${dice.between(3, 70)} complaints.`,
  (dice, world, { facts }) =>
    `Residents of ${dice.zipf(world.places)} have waited since ${yearOf(dice)} for ${dice.pick(facts).object}.`,
  (dice, world, { place }) =>
    `The way from ${place} to ${dice.zipf(world.places)} takes ${dice.between(20, 400)} minutes by train, and longer in winter.`,
  (dice, world) =>
    `${dice.zipf(world.people).name} was not present, and neither was anybody from ${dice.zipf(world.companies)}.`,
];
